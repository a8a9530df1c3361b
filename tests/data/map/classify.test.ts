import { scaleQuantile } from 'd3-scale'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classCount, classOf } from '@/data/map/choropleth'
import { classify } from '@/data/map/classify'
import type { Method } from '@/data/view/view'
import { methods } from '@/data/view/view'
import { createIndicator, frozen } from '@/tests/support/fixtures'

const indicator = createIndicator({ breaks: [10, 100], decimals: 1 })
const computedMethods = methods.filter((method) => method !== 'own')

function thresholds(method: Method, values: readonly number[], classes = 5): readonly number[] {
  return classify(indicator, frozen(values), method, classes).thresholds
}

const printedValues = fc.array(
  fc.integer({ min: -500, max: 99_999 }).map((tenths) => tenths / 10),
  { minLength: 1, maxLength: 60 },
)

describe('the classes of each method', () => {
  it('own: the breaks of the indicator, whatever the values', () => {
    expect(thresholds('own', [1, 2, 3])).toEqual([10, 100])
    expect(thresholds('own', [])).toEqual([10, 100])
  })

  it('quantile: equal numbers of values', () => {
    expect(thresholds('quantile', [8, 1, 3, 2, 100, 5, 4, 6], 4)).toEqual([2.8, 4.5, 6.5])
    expect(thresholds('quantile', [1, 1, 9, 9, 9.1], 3)).toEqual([3.7])
  })

  it('equal: equal widths between the least and the largest value', () => {
    expect(thresholds('equal', [0, 1, 2, 3, 100], 4)).toEqual([25, 50, 75])
    expect(thresholds('equal', [-30, 0, 1, 2, 60], 3)).toEqual([0, 30])
  })

  it('natural: the gaps between the clusters', () => {
    expect(thresholds('natural', [51, 10, 1, 12, 2, 50, 3, 11], 3)).toEqual([10, 50])
  })

  it('log: the steps 1, 2 and 5 of every decade', () => {
    expect(thresholds('log', [2, 7, 30, 90])).toEqual([5, 10, 20, 50])
    expect(thresholds('log', [0, 0.3, 2, 4])).toEqual([0.1, 0.2, 0.5, 1, 2])
  })

  it('log: 1 and 3, then whole decades, where finer steps would be too many', () => {
    expect(thresholds('log', [0.3, 900])).toEqual([1, 3, 10, 30, 100, 300])
    expect(thresholds('log', [0.1, 90_000])).toEqual([1, 10, 100, 1000, 10_000])
  })

  it('log: mirrored around zero for negative values', () => {
    expect(thresholds('log', [-2, 1])).toEqual([-1, 0, 1])
  })

  it('headtail: the mean, then the mean of the head, as long as the head is a minority', () => {
    expect(thresholds('headtail', [1, 1, 1, 1, 2, 2, 4, 8, 16])).toEqual([4, 9.3])
    expect(thresholds('headtail', [1, 8, 9, 10])).toEqual([])
  })
})

describe('thresholds', () => {
  it('are rounded as the legend prints them', () => {
    const whole = createIndicator({ decimals: 0 })
    expect(classify(whole, [1, 2, 4, 10], 'equal', 4).thresholds).toEqual([3, 6, 8])
    expect(classify(createIndicator({ decimals: 2 }), [0, 0.5, 0.7, 1], 'equal', 3).thresholds).toEqual([0.33, 0.67])
  })

  it('belong to the upper class', () => {
    const classes = classify(indicator, [], 'own', 5)
    expect([-5, 9.9, 10, 99.9, 100, 1e6].map((value) => classOf(classes, value))).toEqual([0, 0, 1, 1, 2, 2])
  })

  it('do not depend on the order of the values', () => {
    fc.assert(
      fc.property(printedValues, fc.constantFrom(...methods), (values, method) => {
        expect(thresholds(method, values.toReversed())).toEqual(thresholds(method, values))
      }),
    )
  })

  it('rise, have values on both sides, and make no more than nine classes', () => {
    fc.assert(
      fc.property(
        printedValues,
        fc.constantFrom(...computedMethods),
        fc.integer({ min: 0, max: 20 }),
        (values, method, wish) => {
          const found = thresholds(method, values, wish)
          expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b))
          expect(found.length).toBeLessThanOrEqual(8)
          expect(Math.min(...values)).toBeLessThan(found.at(0) ?? Number.POSITIVE_INFINITY)
          expect(Math.max(...values)).toBeGreaterThanOrEqual(found.at(-1) ?? Number.NEGATIVE_INFINITY)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('rounding a threshold', () => {
  it('carries no value into another class', () => {
    // The second third ends at 0.433, which prints as 0.4: the value 0.4 stays below it.
    expect(thresholds('quantile', [0, 0.4, 0.5], 3)).toEqual([0.3, 0.5])
  })
})

describe('there are fewer classes', () => {
  it.each(computedMethods)('%s: one, when all values are equal or there are none', (method) => {
    expect(thresholds(method, [7.3, 7.3, 7.3])).toEqual([])
    expect(thresholds(method, [0, 0])).toEqual([])
    expect(thresholds(method, [])).toEqual([])
  })

  it.each(['quantile', 'equal', 'natural'] as const)('%s: as many as distinct values at most', (method) => {
    fc.assert(
      fc.property(printedValues, (values) => {
        const classes = classify(indicator, values, method, 9)
        expect(classCount(classes)).toBeLessThanOrEqual(new Set(values).size)
      }),
    )
    expect(thresholds(method, [1, 1, 9, 9], 9)).toHaveLength(1)
  })

  it.each(['quantile', 'natural', 'headtail'] as const)('%s: and none of them is empty', (method) => {
    fc.assert(
      fc.property(printedValues, fc.integer({ min: 3, max: 9 }), (values, wish) => {
        const classes = classify(indicator, values, method, wish)
        const filled = new Set(values.map((value) => classOf(classes, value)))
        expect(filled.size).toBe(classCount(classes))
      }),
      { numRuns: 500 },
    )
  })

  it('never less than three or more than nine are wished for', () => {
    const values = Array.from({ length: 40 }, (_, i) => i)
    expect(thresholds('equal', values, 1)).toHaveLength(2)
    expect(thresholds('equal', values, 99)).toHaveLength(8)
  })
})

describe('a second implementation agrees', () => {
  it('on quantiles: d3-scale', () => {
    fc.assert(
      fc.property(printedValues, (values) => {
        const range = ['a', 'b', 'c', 'd', 'e'].slice(0, new Set(values).size)
        const limits = scaleQuantile(values, range).quantiles()
        const classes = classify(indicator, values, 'quantile', 5)
        // Interpolation leaves the noise of binary fractions; of classes that ties leave empty, no number is kept.
        const cuts = limits.map((limit) => Number(limit.toFixed(9)))
        const above = values.map((value) => cuts.filter((limit) => limit <= value).length)
        const filled = [...new Set(above)].toSorted((a, b) => a - b)
        expect(values.map((value) => classOf(classes, value))).toEqual(above.map((count) => filled.indexOf(count)))
      }),
    )
  })

  it('on natural breaks: no other division has less deviation within its classes', () => {
    const few = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 9 })
    fc.assert(
      fc.property(few, (values) => {
        const sorted = values.toSorted((a, b) => a - b)
        const found = thresholds('natural', values, 3)
        const cuts = found.map((threshold) => sorted.findIndex((value) => value >= threshold))
        expect(deviation(sorted, cuts)).toBeCloseTo(leastDeviation(sorted), 6)
      }),
    )
  })
})

function deviation(sorted: readonly number[], cuts: readonly number[]): number {
  const classes = [0, ...cuts].map((from, i) => sorted.slice(from, cuts[i] ?? sorted.length))
  return classes.reduce((total, values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
    return total + values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  }, 0)
}

function leastDeviation(sorted: readonly number[]): number {
  const at = [...sorted.keys()]
  return Math.min(...at.flatMap((first) => at.slice(first).map((second) => deviation(sorted, [first, second]))))
}
