import * as fc from 'fast-check'
import { median, medianAbsoluteDeviation } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { indicatorOf } from '@/data/facts/dataset'
import { slice } from '@/data/facts/slice'
import { read } from '@/data/files/read'
import { distributionOf, quarterOf } from '@/data/statistics/distribution'
import { robustZ, spreadOf } from '@/data/statistics/quantiles'
import { sampleOf } from '@/data/statistics/sample'
import { createChoropleth, createFigure, createValue, rawRows } from '@/tests/support/fixtures'
import { exactFigures } from '@/tests/support/spread-figures'

const data = read()
const plain = { midpoint: null }

function ofValues(values: readonly number[], midpoint: number | null = null) {
  return distributionOf(
    createChoropleth(
      values.map((value) => createValue(value, 0)),
      { midpoint },
    ).slice,
  )
}

function real(indicator: string, period: string) {
  return distributionOf(slice(data, indicatorOf(data, indicator), period, 'province'))
}

describe('the robust z-score', () => {
  /** Two far values that hide each other from the classical z-score: mean 3.54, deviation 2.48, so none beyond 2. */
  const sample = [2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3]

  it('finds the two outliers that the classical one misses: 0.6745 · (8.3 − 2.45) / 0.15', () => {
    const spread = spreadOf(sampleOf(exactFigures(sample)), plain)
    expect(spread?.median).toBeCloseTo(2.45, 9)
    expect(spread?.deviation).toBeCloseTo(0.15, 9)
    expect(ofValues(sample).outliers.map(({ side, z }) => [side, z.toFixed(2)])).toEqual([
      ['high', '26.31'],
      ['high', '25.86'],
    ])
  })

  it('agrees with another implementation of median and deviation', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 3 }), fc.nat(), (values, at) => {
        const spread = spreadOf(sampleOf(exactFigures(values)), plain)
        const own = values[at % values.length] ?? 0
        expect(spread?.scale).toBe('linear')
        expect(spread?.deviation).toBeCloseTo(medianAbsoluteDeviation(values), 9)
        if (spread === null || spread.deviation === 0) return
        expect(robustZ(own, spread)).toBeCloseTo((0.6745 * (own - median(values))) / medianAbsoluteDeviation(values), 9)
      }),
    )
  })

  it('is taken of logarithms where positive figures differ by more than a factor of 50, and only there', () => {
    expect(ofValues([1, 2, 4, 8, 16, 32, 51]).scale).toBe('log')
    expect(ofValues([1, 2, 4, 8, 16, 32, 50]).scale).toBe('linear')
    expect(ofValues([0, 2, 4, 8, 16, 32, 99]).scale).toBe('linear')
    expect(ofValues([1, 2, 4, 8, 16, 32, 51], 0).scale).toBe('linear')
  })

  it('on the log scale measures factors: doubling steps have no outlier, a leap has', () => {
    expect(ofValues([1, 2, 4, 8, 16, 32, 64]).outliers).toEqual([])
    expect(ofValues([1, 2, 2, 2, 4, 4, 9000]).outliers.map(({ place, side }) => [place, side])).toEqual([
      ['110006', 'high'],
    ])
  })

  it('does not exist where over half of the figures are equal', () => {
    expect(ofValues([3, 3, 3, 3, 9])).toMatchObject({ spread: 'none', outliers: [] })
    expect(ofValues([4])).toMatchObject({ spread: 'none', outliers: [] })
  })

  it('makes no outlier of a figure that rounding may bring back below the limit', () => {
    const near = [1, 2, 3, 4, 5, 6, 7].map((value) => createValue(value, 0))
    const z = (precision: number) =>
      distributionOf(createChoropleth([...near, createValue(18, precision)]).slice).outliers.length
    expect([z(0), z(8)]).toEqual([1, 0])
  })
})

describe('a distribution', () => {
  it('sorts the places with a number, and keeps the others with their state', () => {
    const { slice: cut } = createChoropleth([
      createValue(7),
      { state: 'below', low: 0, high: 0.05 },
      createValue(3),
      { state: 'zero' },
      { state: 'missing', reason: 'no-series' },
    ])
    const found = distributionOf(cut)
    expect(found.ticks).toEqual([
      { place: '110003', number: 0 },
      { place: '110002', number: 3 },
      { place: '110000', number: 7 },
    ])
    expect(found.without.map(({ quantity }) => quantity.state)).toEqual(['below', 'missing'])
    expect(found.n).toBe(4)
  })

  it('has no quartiles where only some of the places are published', () => {
    expect(real('cbec-export-share', '2024')).toMatchObject({ n: 5, quartiles: null, spread: 'unknown', outliers: [] })
    expect(real('dds-export-ratio', '2023')).toMatchObject({ n: 31, spread: 'some' })
  })

  it('of goods trade in 2024 is that of the 31 rows of the table', () => {
    const values = rawRows('observations')
      .filter((row) => row.indicator === 'goods-total' && row.period === '2024' && row.place !== 'CN')
      .map((row) => Number(row.value))
      .toSorted((a, b) => a - b)
    expect(values).toHaveLength(31)
    const at = (position: number) => ((values[Math.floor(position)] ?? 0) + (values[Math.ceil(position)] ?? 0)) / 2
    expect(real('goods-total', '2024').quartiles).toMatchObject({
      first: { value: at(7.5) },
      median: { value: values[15] },
      third: { value: at(22.5) },
    })
  })

  it('names Beijing and Shanghai as outliers of GDP per person', () => {
    expect(real('gdp-per-capita', '2023').outliers.map(({ place, side }) => [place, side])).toEqual([
      ['110000', 'high'],
      ['310000', 'high'],
    ])
  })
})

describe('the quarter of a figure', () => {
  const distribution = ofValues([1, 2, 3, 4, 5, 6, 7, 8])
  const quarter = (value: number, precision = 0) =>
    quarterOf(distribution, createFigure({ quantity: createValue(value, precision) }))

  it('is counted from the lowest', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((value) => quarter(value))).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
  })

  it('is open on a quartile, where rounding reaches over one, and for what is not known', () => {
    expect(quarter(4.5)).toBeNull()
    expect(quarter(4, 2)).toBeNull()
    expect(quarterOf(distribution, createFigure({ quantity: { state: 'missing', reason: 'unpublished' } }))).toBeNull()
    expect(quarterOf(ofValues([]), createFigure())).toBeNull()
  })
})
