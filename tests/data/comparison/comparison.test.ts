import { mean, median } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import type { Benchmark } from '@/data/comparison/benchmark'
import { benchmarkTo } from '@/data/comparison/benchmark'
import type { ComparisonRow } from '@/data/comparison/rows'
import { comparisonRows } from '@/data/comparison/rows'
import { indicatorOf } from '@/data/facts/dataset'
import type { Quantity } from '@/data/facts/quantity'
import { numberOf } from '@/data/facts/quantity'
import type { Level } from '@/data/facts/slice'
import { read } from '@/data/files/read'
import { choropleth } from '@/data/map/choropleth'
import { regionOf, seriesOf, sliceOf } from '@/data/map/series'
import { createFigure, createIndicator, createUnit, createValue, rawRows } from '@/tests/support/fixtures'

const data = read()
const four = ['440000', '320000', '330000', '310000']

function rows(id: string, period: string, places: readonly string[], level: Level = 'province') {
  const series = seriesOf(data, indicatorOf(data, id))
  const { indicator } = series
  const nation = series.nation[period] ?? createFigure()
  const cut = sliceOf(series, level, period)
  const map = choropleth(cut, { indicator, method: 'own', thresholds: indicator.breaks }, nation)
  return comparisonRows(map, series, places)
}

function printedValues(indicator: string, period: string): ReadonlyMap<string, number> {
  return new Map(
    rawRows('observations')
      .filter((row) => row.indicator === indicator && row.period === period)
      .map((row) => [row.place ?? '', Number(row.value)]),
  )
}

const number = (quantity: Quantity | null | undefined) => (quantity ? numberOf(quantity) : null)
const numbers = (benchmark: Benchmark | null | undefined) =>
  benchmark ? [benchmark.quantity, benchmark.difference, benchmark.ratio].map(number) : null
const membersOf = (region: string) =>
  rawRows('region-members')
    .filter((row) => row.region === region)
    .map((row) => row.place ?? '')

/** Numbers up to the noise of binary fractions. */
function plain(values: readonly (number | null)[] | null) {
  return values?.map((value) => (value === null ? null : Math.round(value * 1e6) / 1e6)) ?? null
}

describe('Guangdong, Jiangsu, Zhejiang and Shanghai compared', () => {
  it.each([
    ['goods-total', '2024'],
    ['goods-total', '2016'],
    ['dds-total', '2023'],
  ])('on %s in %s give what the printed rows give', (id, period) => {
    const values = printedValues(id, period)
    const at = (place: string) => values.get(place) ?? Number.NaN
    const provinces = [...values].filter(([place]) => /^\d{6}$/.test(place)).map(([, value]) => value)
    const east = membersOf('east').map(at)
    const first = Math.max(...provinces)
    const whole = values.get('east') ?? east.reduce((sum, value) => sum + value, 0)
    const found = rows(id, period, four)
    expect(found.map(({ place }) => place)).toEqual(four)
    for (const row of found) {
      const own = at(row.place)
      const against = (other: number) => plain([other, own - other, own / other])
      expect(row.rank?.best).toBe(provinces.filter((value) => value > own).length + 1)
      expect(number(row.shareOfNation)).toBeCloseTo((100 * own) / at('CN'), 9)
      expect(row.region).toBe('east')
      expect(number(row.shareOfRegion)).toBeCloseTo((100 * own) / whole, 6)
      expect(plain(numbers(row.first))).toEqual(against(first))
      expect(plain(numbers(row.mean))).toEqual(against(mean(east)))
      expect(plain(numbers(row.median))).toEqual(against(median(east)))
      expect([row.nation, row.regional, row.mean?.n]).toEqual([null, null, 10])
    }
  })
})

describe('a row of the comparison', () => {
  const row = (id: string, period: string, place: string, level?: Level): ComparisonRow | undefined =>
    rows(id, period, [place], level)[0]

  it('sets a rate against the nation and the region’s own rate, and gives no share', () => {
    const [gdp, people] = [printedValues('gdp', '2023'), printedValues('population', '2023')]
    const rate = (places: readonly string[]) => {
      const total = (of: ReadonlyMap<string, number>) => places.reduce((sum, place) => sum + (of.get(place) ?? 0), 0)
      return (10_000 * total(gdp)) / total(people)
    }
    const found = row('gdp-per-capita', '2023', '510000')
    const own = rate(['510000'])
    const [west, nation] = [rate(membersOf('west')), rate(['CN'])]
    expect(plain(numbers(found?.regional))).toEqual(plain([west, own - west, own / west]))
    expect(plain(numbers(found?.nation))).toEqual(plain([nation, own - nation, own / nation]))
    expect([found?.shareOfNation, found?.shareOfRegion]).toEqual([null, null])
  })

  it('tells percentages by their difference only, in points', () => {
    const found = row('dds-export-ratio', '2023', '440000')
    for (const benchmark of [found?.first, found?.nation, found?.regional, found?.mean, found?.median]) {
      expect(benchmark?.difference.state).toBe('value')
      expect(benchmark?.ratio).toBeNull()
    }
  })

  it('sets the first place against itself: no difference, once as much', () => {
    expect(numbers(row('goods-total', '2024', '440000')?.first)).toEqual([12785.8, 0, 1])
    expect(row('bases', '2024', '510000')?.first).toMatchObject({
      place: '510000',
      n: 12,
      difference: { state: 'zero' },
    })
  })

  it('has no mean and no median where a province of the region is not published', () => {
    const found = row('cbec-export-share', '2024', '320000')
    expect([found?.mean, found?.median]).toEqual([null, null])
    expect(found?.first).toMatchObject({ place: '440000', difference: { state: 'value' } })
  })

  it('of a region has no region, and ranks among regions', () => {
    const found = row('goods-total', '2024', 'east', 'region')
    expect(found).toMatchObject({ region: null, shareOfRegion: null, mean: null, median: null, regional: null })
    expect(found?.rank).toMatchObject({ best: 1, of: 4 })
    expect(number(found?.shareOfNation)).toBeGreaterThan(50)
  })

  it('of a place without a figure has no references, of an unknown place does not exist', () => {
    expect(row('goods-total', '2024', '710000')).toMatchObject({ region: null, rank: null, first: null, mean: null })
    expect(rows('goods-total', '2024', ['999999', '440000']).map(({ place }) => place)).toEqual(['440000'])
  })

  it('keeps a figure below precision a bound', () => {
    const found = row('dds-export', '2023', '630000')
    expect(found?.first?.ratio?.state).toBe('below')
    expect(found?.first?.difference.state).toBe('below')
  })
})

describe('a benchmark', () => {
  const base = { kind: 'median', place: 'east', n: 10 } as const

  it('carries the rounding of both figures', () => {
    const found = benchmarkTo(createIndicator(), createFigure({ quantity: createValue(20, 2) }), {
      ...base,
      quantity: createValue(10, 2),
    })
    expect(found.difference).toEqual({ state: 'value', value: 10, low: 8, high: 12 })
    expect(found.ratio).toEqual({ state: 'value', value: 2, low: 19 / 11, high: expect.closeTo(21 / 9, 12) })
  })

  it('that may be zero gives no ratio, a missing one nothing', () => {
    const figure = createFigure({ quantity: createValue(20) })
    const against = (quantity: Quantity) => benchmarkTo(createIndicator(), figure, { ...base, quantity })
    expect(against({ state: 'zero' })).toMatchObject({
      difference: { value: 20 },
      ratio: { state: 'inapplicable', reason: 'divisor' },
    })
    expect(against({ state: 'missing', reason: 'unpublished' })).toMatchObject({
      difference: { state: 'missing' },
      ratio: { state: 'missing' },
    })
  })

  it('of percentages or about a midpoint has no ratio', () => {
    const quantity = createValue(10)
    for (const indicator of [
      createIndicator({ unit: createUnit({ id: 'percent' }) }),
      createIndicator({ midpoint: 0 }),
    ])
      expect(benchmarkTo(indicator, createFigure(), { ...base, quantity }).ratio).toBeNull()
  })
})

describe('the region of a province', () => {
  const { members } = seriesOf(data, indicatorOf(data, 'gdp'))

  it('is that of the four-region scheme, by the table of places', () => {
    for (const place of rawRows('places')) expect(regionOf(members, place.code ?? '')).toBe(place.region || null)
  })

  it('of a region or an unknown code does not exist', () => {
    expect([regionOf(members, 'east'), regionOf(members, '999999')]).toEqual([null, null])
  })
})
