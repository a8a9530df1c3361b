import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundTo, roundUpTo } from '@/data/facts/quantity'

describe('rounding a bound up', () => {
  it.each([
    [4.21, 4.3],
    [4.2, 4.2],
    [0.1 + 0.2, 0.3],
    [0.002, 0.1],
    [0, 0.1],
  ])('takes %f to %f', (bound, expected) => {
    expect(roundUpTo(bound, 1)).toBe(expected)
  })
})

describe('rounding', () => {
  it.each([
    [1.005, 2, 1.01],
    [0.25, 1, 0.3],
    [-0.25, 1, -0.3],
    [2.675, 2, 2.68],
    [23.15, 1, 23.2],
    [0.04, 1, 0],
    [893.4, 1, 893.4],
    [49_999.5, 0, 50_000],
  ])('takes %f to %i decimals as %f', (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected)
  })

  it('never gives a negative zero', () => {
    expect(Object.is(roundTo(-0.04, 1), 0)).toBe(true)
  })

  it('goes half away from zero for every decimal number with one digit too many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        (whole, decimals) => {
          const size = Math.abs(whole)
          const tens = Math.floor(size / 10) + (size % 10 >= 5 ? 1 : 0)
          const expected = (whole < 0 ? -1 : 1) * (tens / 10 ** decimals)
          expect(roundTo(whole / 10 ** (decimals + 1), decimals)).toBeCloseTo(expected, 9)
        },
      ),
    )
  })
})
