import { bisectLeft, bisectRight } from 'd3-array'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ascending, countBelow, countUpTo } from '@/data/statistics/sample'

describe('a count in a sorted list', () => {
  it('of 1, 2, 2, 5 is 1 below 2 and 3 up to 2', () => {
    expect([countBelow([1, 2, 2, 5], 2), countUpTo([1, 2, 2, 5], 2)]).toEqual([1, 3])
    expect([countBelow([], 2), countUpTo([], 2)]).toEqual([0, 0])
  })

  it('agrees with another implementation', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: -10, max: 10 }), (values, limit) => {
        const sorted = ascending(values)
        expect(countBelow(sorted, limit)).toBe(bisectLeft(sorted, limit))
        expect(countUpTo(sorted, limit)).toBe(bisectRight(sorted, limit))
      }),
    )
  })
})
