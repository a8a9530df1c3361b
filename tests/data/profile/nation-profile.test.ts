import { describe, expect, it } from 'vitest'
import { createDataset } from '@/data/facts/dataset'
import { isKnown, numberOf } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import { nationProfileOf, partShares, worldRankClaim } from '@/data/profile/nation'
import {
  createIndicatorRow,
  createObservation,
  createSmallDataset,
  createTables,
  rawRows,
} from '@/tests/support/fixtures'

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
  it('are those of the text of the report: six destinations and four origins, four and five kinds of goods', () => {
    const told = nation.ecommerceParts.map(({ flow, kind, rows: own }) => [
      `${flow} ${kind}`,
      own.map(({ economy, sourced: { indicator, figure } }) =>
        [economy?.name_zh ?? indicator.short_zh, figure.period, numberOf(figure.quantity)].join(' '),
      ),
    ])
    expect(Object.fromEntries(told)).toEqual({
      'export partners': [
        '美国 2024 36.2',
        '英国 2024 11.7',
        '德国 2024 5.7',
        '越南 2024 3.7',
        '巴西 2024 1.6',
        '墨西哥 2024 1.5',
        '越南 2022 1.5',
        '越南 2023 2.4',
      ],
      'export goods': [
        '消费品 2024 97.5',
        '服饰鞋包及珠宝配饰 2024 22.6',
        '家用和办公电器及配件 2024 15',
        '数码产品及配件 2024 13.9',
      ],
      'import partners': ['美国 2024 15.8', '日本 2024 10.5', '德国 2024 9.8', '澳大利亚 2024 9.6'],
      'import goods': [
        '消费品 2024 97.8',
        '美容化妆、香水及日化洗护 2024 27.1',
        '食品生鲜 2024 23.5',
        '医药保健品及医疗器械 2024 15.4',
        '奶粉 2024 10.8',
      ],
    })
  })

  it('each say where in the report they stand, and nothing is said of the parts that are not printed', () => {
    for (const { sourced } of nation.ecommerceParts.flatMap((part) => part.rows)) {
      expect(sourced.citations).toEqual([
        expect.objectContaining({
          source: expect.objectContaining({ id: 'mofcom-2025' }) as unknown,
          locators: ['专题篇 二、（二）中国跨境电商进出口情况'],
        }),
      ])
    }
  })

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
