import { describe, expect, it } from 'vitest'
import { createDataset } from '@/data/model/dataset'
import { nationProfileOf, partShares } from '@/data/model/nation-profile'
import { isKnown } from '@/data/model/quantity'
import { worldRankClaim } from '@/data/model/world-ranking'
import { read } from '@/data/read'
import { createIndicatorRow, createObservation, createSmallDataset, createTables, rawRows } from './fixtures'

const nation = nationProfileOf(read())
const rows = rawRows('observations')

describe('the series of the nation', () => {
  const all = [nation.deliverable, nation.delivered, nation.ecommerce, ...nation.branches]

  it.each(all.map((series) => [series.family, series] as const))(
    '%s: every printed year, and nothing provisional',
    (family, { indicators, years }) => {
      expect(indicators.map(({ id }) => id)).toEqual(['total', 'export', 'import'].map((flow) => `${family}-${flow}`))
      const printed = rows.filter(
        ({ indicator, place, status }) =>
          place === 'CN' && status === 'stated' && indicators.some(({ id }) => id === indicator),
      )
      expect(years.map(({ period }) => period)).toEqual(
        [...new Set(printed.map(({ period = '' }) => period))].toSorted(),
      )
      for (const { period, figures } of years) {
        for (const { figure } of figures) {
          const row = printed.find((one) => one.indicator === figure.indicator && one.period === period)
          expect(figure).toMatchObject({
            status: 'stated',
            quantity: { value: Number(row?.value) },
            growth: row?.growth === '' ? null : Number(row?.growth),
          })
        }
      }
    },
  )

  it('never hold deliverable and delivered services together', () => {
    for (const { indicators } of all) {
      expect(new Set(indicators.map(({ id }) => id.split('-')[0])).size).toBe(1)
    }
  })
})

it('what was published later is provisional, each with a source that the series do not have', () => {
  expect(nation.later).toHaveLength(
    rows.filter(({ place, status }) => place === 'CN' && status === 'provisional').length,
  )
  const sources = new Set(
    [nation.deliverable, nation.ecommerce].flatMap(({ years }) =>
      years.flatMap(({ figures }) => figures.flatMap(({ citations }) => citations.map(({ source }) => source.id))),
    ),
  )
  for (const { figure, citations } of nation.later) {
    expect(figure).toMatchObject({ period: '2025', status: 'provisional' })
    expect(citations).toHaveLength(1)
    expect(sources).not.toContain(citations[0]?.source.id)
  }
})

it('the goals are 45% or more by 2029 and 50% or more by 2035', () => {
  expect(nation.targets.map(({ figure }) => [figure.period, figure.quantity, figure.qualifier])).toEqual([
    ['2029', expect.objectContaining({ value: 45 }), '以上'],
    ['2035', expect.objectContaining({ value: 50 }), '以上'],
  ])
})

it('the printed shares of e-commerce are five each, largest first; the others are left out, not zero', () => {
  expect(nation.ecommerceShares.map(({ rows: shown }) => shown.map(({ place }) => place.short_zh))).toEqual([
    ['广东', '浙江', '福建', '江苏', '山东'],
    ['广东', '江苏', '浙江', '上海', '北京'],
  ])
  expect(
    nation.ecommerceShares.every(({ rows: shown }) => shown.every(({ sourced }) => isKnown(sourced.figure.quantity))),
  ).toBe(true)
})

describe('among the world’s ten largest', () => {
  it.each([
    ['world-dds-export', 0, 6],
    ['world-dds-import', 1, 8],
  ])('of %s', (id, at, place) => {
    const ranking = nation.world[at]
    if (ranking === undefined) throw new Error(id)
    const printed = rows
      .filter(({ indicator, period, place: economy }) => indicator === id && period === '2024' && economy !== 'WLD')
      .toSorted((a, b) => Number(b.value) - Number(a.value))
    expect(ranking.rows.map(({ economy }) => economy.code)).toEqual(printed.map(({ place: economy }) => economy))
    expect(ranking.rows.map(({ rank }) => rank?.best)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(worldRankClaim(ranking, 'CHN')).toMatchObject({ period: '2024', rank: { best: place, tied: 1 } })
    expect(worldRankClaim(ranking, 'ATL')).toBeNull()
  })

  it('a share is told only where the world’s figure is printed', () => {
    const [exports, imports] = nation.world
    expect(exports?.rows.find(({ economy }) => economy.code === 'CHN')?.share).toMatchObject({
      value: expect.closeTo((100 * 2205.7) / 47_791.7, 6) as number,
    })
    expect(imports?.rows.map(({ share }) => share)).toEqual(Array.from({ length: 10 }, () => null))
  })
})

describe('shares of partners and goods', () => {
  it('are none where no indicator has them', () => {
    expect(partShares(createSmallDataset())).toEqual([])
  })

  it('stand in the order of the table, a partner by its economy, a kind of goods without one', () => {
    const share = { theme: 'cross-border', measure: 'share', mapped: false } as const
    const tables = createTables({
      indicators: [
        createIndicatorRow(),
        createIndicatorRow({ id: 'cbec-export-destination', ...share }),
        createIndicatorRow({ id: 'cbec-export-consumer', ...share }),
      ],
      economies: [{ code: 'USA', name_zh: '美国', name_en: 'United States' }],
      observations: [
        createObservation({ indicator: 'cbec-export-destination', place: 'USA', value: 36.2 }),
        createObservation({ indicator: 'cbec-export-consumer', place: 'CN', value: 97.5 }),
      ],
    })
    const parts = partShares(createDataset(tables, 'test'))
    expect(parts.map(({ flow, kind, rows: own }) => [flow, kind, ...own.map(({ economy }) => economy?.code)])).toEqual([
      ['export', 'partners', 'USA'],
      ['export', 'goods', undefined],
    ])
    expect(parts.flatMap(({ rows: own }) => own.map(({ sourced }) => sourced.figure.quantity))).toEqual([
      expect.objectContaining({ value: 36.2 }),
      expect.objectContaining({ value: 97.5 }),
    ])
  })
})
