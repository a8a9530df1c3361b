import { describe, expect, it } from 'vitest'
import { reconcile } from '@/data/facts/reconcile'
import type { Tables } from '@/data/facts/schema'
import { read } from '@/data/files/read'
import {
  createIndicatorRow,
  createObservation,
  createPlace,
  createRegion,
  createSmallDataset,
  createZone,
} from '@/tests/support/fixtures'

const rows = reconcile(read())

function verdictOf(kind: string, indicator: string, place: string, period: string) {
  const found = rows.find(
    (row) => row.kind === kind && row.indicator === indicator && row.place === place && row.period === period,
  )
  return found === undefined ? 'none' : `${found.total} ${found.sum} ${found.gap} ${found.verdict}`
}

describe('the printed totals of the reports', () => {
  it.each([
    ['members', 'dds-total', 'CN', '2023', '3859 3858.8 0.2 rounding'],
    ['members', 'dds-total', 'east', '2023', '3530.7 3530.6 0.1 close'],
    ['members', 'dds-total', 'central-west', '2023', '233.2 233.1 0.1 close'],
    ['members', 'dds-total', 'northeast', '2023', '95.2 95.1 0.1 close'],
    ['members', 'dds-total', 'hosts', '2023', '3681.9 3681.8 0.1 close'],
    ['members', 'dds-export', 'hosts', '2023', '2101.5 2101.4 0.1 close'],
    ['members', 'goods-total', 'CN', '2024', '61590.1 61590.1 0 exact'],
    ['members', 'population', 'CN', '2023', '140967 140767 200 open'],
    ['flows', 'dds-total', '440000', '2023', '893.4 893.3 0.1 close'],
    ['flows', 'dds-total', 'CN', '2024', '4067.2 4067.1 0.1 close'],
    ['regions', 'dds-total', 'CN', '2023', '3859 3859.1 -0.1 close'],
    ['zones', 'zones', 'CN', '2025', '178 178 0 exact'],
  ])('%s of %s, %s in %s: %s', (kind, indicator, place, period, verdict) => {
    expect(verdictOf(kind, indicator, place, period)).toBe(verdict)
  })

  it('differ from exports and imports by 0.1 in nine provinces, and by nothing in the others', () => {
    const provinces = rows.filter(
      ({ kind, indicator, place }) => kind === 'flows' && indicator === 'dds-total' && /^\d{6}$/.test(place),
    )
    expect(provinces).toHaveLength(31)
    expect(provinces.filter(({ verdict }) => verdict === 'close').map(({ gap }) => Math.abs(gap))).toHaveLength(9)
    expect(provinces.filter(({ verdict }) => verdict !== 'close' && verdict !== 'exact')).toEqual([])
  })

  it('of the reports are nowhere further off than rounding explains', () => {
    const open = rows.filter(({ verdict }) => verdict === 'open').map(({ indicator }) => indicator)
    expect(new Set(open)).toEqual(new Set(['gdp', 'population']))
  })
})

describe('a total and the sum of its parts', () => {
  const dataset = (total: number, parts: readonly [number, number]) => {
    const tables: Partial<Tables> = {
      places: [createPlace(), createPlace({ code: '450000', slug: 'guangxi', iso: 'CN-GX' })],
      regions: [createRegion()],
      'region-members': ['440000', '450000'].map((place) => ({ region: 'east', place })),
      indicators: [createIndicatorRow()],
      observations: [
        createObservation({ place: 'east', value: total }),
        createObservation({ place: '440000', value: parts[0] }),
        createObservation({ place: '450000', value: parts[1] }),
      ],
      zones: [createZone()],
    }
    return createSmallDataset(tables)
  }

  it.each([
    [30, [10, 20], 'exact', 0],
    [30.1, [10, 20], 'close', 0.1],
    [29.9, [10, 20], 'close', -0.1],
    [30.15, [10, 20], 'rounding', 0.15],
    [30.2, [10, 20], 'open', 0.2],
    [0.3, [0.1, 0.2], 'exact', 0],
  ] as const)('%f and %j: %s', (total, parts, verdict, gap) => {
    const [row] = reconcile(dataset(total, parts))
    expect(row).toMatchObject({ kind: 'members', indicator: 'goods', place: 'east', total, gap, bound: 0.15, verdict })
  })

  it('are not compared where a part is not printed', () => {
    const whole = dataset(30, [10, 20])
    const partly = createSmallDataset({
      regions: [createRegion()],
      'region-members': [{ region: 'east', place: '440000' }],
      observations: [createObservation({ place: 'east' })],
    })
    expect(reconcile(whole).filter(({ kind }) => kind === 'members')).toHaveLength(1)
    expect(reconcile(partly).filter(({ kind }) => kind === 'members')).toEqual([])
  })
})
