import * as fc from 'fast-check'
import { median } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { numberOf } from '@/data/facts/quantity'
import { meanOf, medianOf, quantileOf } from '@/data/statistics/quantiles'
import { sampleOf } from '@/data/statistics/sample'
import { createFigure, createFigures, createValue } from '@/tests/support/fixtures'
import { exactFigures, roundedLists } from '@/tests/support/spread-figures'

function quartiles(values: readonly number[]) {
  const sample = sampleOf(exactFigures(values))
  return [0, 1 / 4, 1 / 2, 3 / 4, 1].map((share) => numberOf(quantileOf(sample, share) ?? { state: 'zero' }))
}

const below = createFigure({ place: '630000', quantity: { state: 'below', low: 0, high: 0.05 } })

describe('a quantile', () => {
  it('is of type 7: what R, NumPy and Excel print for 1 to 10, and for 1 to 4', () => {
    expect(quartiles([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([1, 3.25, 5.5, 7.75, 10])
    expect(quartiles([4, 3, 2, 1])).toEqual([1, 1.75, 2.5, 3.25, 4])
  })

  it('follows the definition: share k of n − 1 steps is the order statistic itself', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 2, maxLength: 20 }), fc.nat(), (values, at) => {
        const k = at % values.length
        const sorted = values.toSorted((a, b) => a - b)
        const found = quantileOf(sampleOf(exactFigures(values)), k / (values.length - 1))
        expect(numberOf(found ?? { state: 'zero' })).toBeCloseTo(sorted[k] ?? Number.NaN, 3)
      }),
    )
  })

  it('at one half is the median of another implementation', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (values) => {
        const found = medianOf(exactFigures(values))
        expect(found === null ? null : numberOf(found)).toBeCloseTo(median(values), 9)
      }),
    )
  })

  it('encloses that of every list of numbers that prints the same', () => {
    fc.assert(
      fc.property(roundedLists, fc.constantFrom(1 / 4, 1 / 2, 3 / 4), ({ figures, truths }, share) => {
        const found = quantileOf(sampleOf(figures), share)
        const truth = numberOf(quantileOf(sampleOf(exactFigures(truths)), share) ?? { state: 'zero' }) ?? Number.NaN
        expect(found).toHaveProperty('state', 'value')
        if (found?.state !== 'value') return
        expect(found.low).toBeLessThanOrEqual(truth + 1e-9)
        expect(found.high).toBeGreaterThanOrEqual(truth - 1e-9)
      }),
    )
  })

  it('counts a figure below the printed precision as the smallest, and is below it where it falls on one', () => {
    expect(medianOf([below, ...createFigures([5, 7, 9, 11])])).toMatchObject({ state: 'value', value: 7 })
    expect(quantileOf(sampleOf([below, ...createFigures([5, 7])]), 0)).toEqual({ state: 'below', low: 0, high: 0.05 })
    expect(medianOf([below, ...createFigures([5])])).toMatchObject({ state: 'below', low: 2.475 })
  })

  it('of true zeros is a true zero, and of nothing is none', () => {
    expect(medianOf(['1', '2', '3'].map((place) => createFigure({ place, quantity: { state: 'zero' } })))).toEqual({
      state: 'zero',
    })
    expect(medianOf([])).toBeNull()
    expect(medianOf([createFigure({ quantity: { state: 'missing', reason: 'unpublished' } })])).toBeNull()
  })

  it('counts a derived figure that is nothing but bounds: a number where it is the same wherever that lies', () => {
    const bounds = (low: number, high: number) =>
      createFigure({ place: '540000', status: 'derived', quantity: { state: 'below', low, high } })
    expect(medianOf([bounds(0, 1), ...createFigures([5, 7])])).toMatchObject({ state: 'value', value: 5 })
    expect(medianOf([bounds(0, 100), ...createFigures([5, 9])])).toMatchObject({
      state: 'below',
      low: 4.95,
      high: 9.05,
    })
    expect(medianOf([bounds(0, 2.4), bounds(0, 2.4), ...createFigures([5])])).toMatchObject({ low: 0, high: 2.4 })
  })
})

describe('a mean', () => {
  it('is the sum over the count, with the mean of the bounds', () => {
    expect(meanOf(sampleOf(createFigures([2, 4, 9])))).toMatchObject({ state: 'value', value: 5 })
    const mean = meanOf(sampleOf([createFigure({ place: '1', quantity: createValue(4, 2) }), below]))
    expect(mean).toEqual({ state: 'value', value: 2, low: 1.5, high: 2.525 })
  })

  it('of nothing is none, of zeros zero', () => {
    expect(meanOf([])).toBeNull()
    expect(meanOf(sampleOf([createFigure({ quantity: { state: 'zero' } })]))).toEqual({ state: 'zero' })
  })
})
