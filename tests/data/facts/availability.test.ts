import { describe, expect, it } from 'vitest'
import { availabilityOf, holeCount } from '@/data/facts/availability'
import { indicatorOf, placesAt } from '@/data/facts/dataset'
import { figureOf } from '@/data/facts/lookup'
import { isKnown } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import { rawRows, releasedData } from '@/tests/support/fixtures'

const dataset = read()
const of = (id: string, data = dataset) => availabilityOf(data, indicatorOf(data, id))
const holesOf = (id: string, level: string) =>
  of(id)
    .holes.filter((hole) => hole.level === level)
    .map(({ reason, lacking, places, periods }) => [reason, lacking.join(' '), places.length, periods.join(' ')])

describe.each(dataset.indicators.map(({ id }) => id))('%s', (id) => {
  const { levels, coverage, holes } = of(id)

  it('has every place and period either known or in exactly one hole, with the reason of its figure', () => {
    for (const level of levels) {
      for (const { period, known } of coverage) {
        const figures = placesAt(dataset, level).map((place) =>
          figureOf(dataset, indicatorOf(dataset, id), place, period),
        )
        const missing = figures.filter(({ quantity }) => !isKnown(quantity))
        expect([level, period, known[level]]).toEqual([level, period, figures.length - missing.length])
        const named = holes.filter((hole) => hole.level === level && hole.periods.includes(period))
        expect(named.flatMap(({ places }) => places).toSorted()).toEqual(missing.map(({ place }) => place).toSorted())
        for (const { place, quantity } of missing) {
          const reason = named.find(({ places }) => places.includes(place))?.reason
          expect([place, reason]).toEqual([place, isKnown(quantity) ? 'known' : quantity.reason])
        }
      }
    }
  })

  it('has no period without a figure, and says so of none that has one', () => {
    const rows = rawRows('observations').filter((row) => row.indicator === id && row.state !== 'missing')
    const periods = coverage.map(({ period }) => period)
    expect(periods).toEqual([...new Set(periods)].sort())
    expect(rows.map(({ period }) => period).filter((period) => !periods.includes(period ?? ''))).toEqual([])
    expect(coverage.filter(({ known }) => levels.every((level) => known[level] === 0))).toEqual([])
  })
})

describe('the holes', () => {
  it('of the one provincial series are the years that no source prints, and three places throughout', () => {
    const years = '2015 2016 2017 2018 2019 2020 2021 2022'
    expect(holesOf('dds-total', 'province')).toEqual([
      ['unpublished', '', 31, `${years} 2024 2025`],
      ['no-series', '', 3, `${years} 2023 2024 2025`],
    ])
    expect(holesOf('dds-total', 'nation')).toEqual([])
    expect(of('dds-total', releasedData).coverage.find(({ period }) => period === '2023')?.known.province).toBe(31)
  })

  it('of a derived indicator name the input that is missing', () => {
    expect(holesOf('dds-goods-ratio', 'province')).toContainEqual([
      'inputs',
      'dds-total',
      31,
      '2016 2017 2018 2019 2020 2021 2022 2024',
    ])
  })

  it('tell what is not published, what does not apply and what makes no sense apart', () => {
    expect(holesOf('cbec-export-share', 'province')).toEqual([
      ['unpublished', '', 26, '2024'],
      ['no-series', '', 3, '2024'],
    ])
    expect(holesOf('bases', 'province').map(([reason]) => reason)).toEqual(['outside-scheme'])
    expect(holesOf('dds-share', 'nation')).toEqual([['itself', '', 1, '2023 2024']])
  })

  it('are counted by place and period', () => {
    expect(holeCount(of('goods-export', releasedData))).toBe(3)
    expect(holeCount(of('cbec-export-share', releasedData))).toBe(26 + 3 + 6 + 1)
    expect(holeCount(of('delivered-total', releasedData))).toBe(0)
  })

  it('of what is not mapped are looked for in the nation or among economies only', () => {
    expect(of('delivered-total', releasedData).levels).toEqual(['nation'])
    expect(of('world-dds-import', releasedData).levels).toEqual(['economy'])
    expect(of('gdp', releasedData).levels).toEqual(['nation', 'region', 'province'])
  })
})
