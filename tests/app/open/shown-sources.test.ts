import { describe, expect, it } from 'vitest'
import { openPage } from '@/app/_open/page'
import type { Citation } from '@/data/facts/provenance'
import { read } from '@/data/files/read'
import { seriesOf } from '@/data/map/series'

const data = read()
const page = { kind: 'map' } as const
const mapped = data.indicators.filter((indicator) => indicator.mapped)

function open(query: string) {
  const opened = openPage(page, new URLSearchParams(query), 'zh')
  if (opened?.kind !== 'map') throw new Error(query)
  return opened
}

function stands(citations: readonly Citation[]): readonly string[] {
  return citations.map(({ source, locators }) => `${source.id} ${locators.toSorted().join('; ')}`).toSorted()
}

describe('the sources that a view names', () => {
  it.each(mapped.map((indicator) => [indicator.id, indicator] as const))(
    'of %s are those of the rows of its download, at every level and in every year',
    (id, indicator) => {
      const { periods } = seriesOf(data, indicator)
      const queries = (['province', 'region'] as const).flatMap((level) =>
        periods[level].map((period) => `indicator=${id}&level=${level}&period=${period}`),
      )
      const [first, last] = [periods.region[0], periods.region.at(-1)]
      const changes = first === last ? [] : [`indicator=${id}&level=region&period=${last}&change=${first}`]
      for (const query of [...queries, ...changes]) {
        const opened = open(query)
        expect([query, stands(opened.citations())]).toEqual([query, stands(opened.table().citations)])
      }
    },
  )

  it('says of the regions of 2024 that they stand in the report of 2025, not in that of 2024', () => {
    expect(sourceIds('level=region')).toContain('mofcom-2025')
    expect(sourceIds('level=region')).not.toContain('mofcom-2024')
    expect(sourceIds('')).toContain('mofcom-2024')
  })

  it('names the replies up to the year of a count only', () => {
    const [early, late] = [sourceIds('indicator=zones&period=2018'), sourceIds('indicator=zones')]
    expect(early.length).toBeLessThan(late.length)
    expect(late).toEqual(expect.arrayContaining([...early]))
  })
})

function sourceIds(query: string): readonly string[] {
  return open(query)
    .citations()
    .map(({ source }) => source.id)
}
