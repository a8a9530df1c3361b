import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Interval } from '@/data/facts/quantity'
import { add, divide, exactly, multiply, printed, subtract } from '@/data/facts/quantity'

const ends = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 100 }), fc.nat({ max: 100 }))
/** An interval, and a number inside of it. */
const enclosures = ends.map(([low, width, percent]): { interval: Interval; inside: number } => ({
  interval: { value: low + width / 2, low, high: low + width },
  inside: low + (width * percent) / 100,
}))

const operations = [
  ['sum', add, (a: number, b: number) => a + b],
  ['difference', subtract, (a: number, b: number) => a - b],
  ['product', multiply, (a: number, b: number) => a * b],
  ['quotient', divide, (a: number, b: number) => a / b],
] as const

describe('an interval', () => {
  it('of a printed number reaches half of its last digit to both sides', () => {
    expect(printed(893.4, 0.1)).toEqual({ value: 893.4, low: 893.35, high: 893.4499999999999 })
    expect(printed(28400, 100)).toEqual({ value: 28400, low: 28350, high: 28450 })
  })

  it('of a counted number is the number itself', () => {
    expect(exactly(12)).toEqual({ value: 12, low: 12, high: 12 })
  })

  it.each(operations)('of a %s encloses every result that the inputs allow', (_, operate, plain) => {
    fc.assert(
      fc.property(enclosures, enclosures, (a, b) => {
        const result = operate(a.interval, b.interval)
        fc.pre(result !== null)
        const truth = plain(a.inside, b.inside)
        expect(result.low).toBeLessThanOrEqual(truth + 1e-6)
        expect(result.high).toBeGreaterThanOrEqual(truth - 1e-6)
      }),
    )
  })

  it('of a quotient does not exist where the divisor may be zero', () => {
    expect(divide(exactly(1), { value: 0.1, low: 0, high: 0.2 })).toBeNull()
    expect(divide(exactly(1), { value: 0, low: -1, high: 1 })).toBeNull()
    expect(divide(exactly(1), exactly(0))).toBeNull()
    expect(divide(exactly(6), { value: -2, low: -3, high: -1 })).toEqual({ value: -3, low: -6, high: -2 })
  })
})
