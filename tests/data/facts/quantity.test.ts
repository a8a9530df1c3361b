import { describe, expect, it } from 'vitest'
import type { Quantity } from '@/data/facts/quantity'
import { intervalOf, isKnown, numberOf, quantityOf } from '@/data/facts/quantity'
import { createValue, frozen } from '@/tests/support/fixtures'

const zero: Quantity = frozen({ state: 'zero' })
const below: Quantity = frozen({ state: 'below', low: 0, high: 0.05 })
const missing: Quantity = frozen({ state: 'missing', reason: 'unpublished' })
const inapplicable: Quantity = frozen({ state: 'inapplicable', reason: 'outside-scheme' })

describe('a quantity', () => {
  it('is known as a value, a true zero or bounds, not where it is missing or cannot exist', () => {
    const known = [createValue(1), zero, below, missing, inapplicable].map(isKnown)
    expect(known).toEqual([true, true, true, false, false])
  })

  it('has a number only as a value or a true zero: bounds are no 0', () => {
    expect([createValue(1.5), zero, below, missing, inapplicable].map(numberOf)).toEqual([1.5, 0, null, null, null])
  })

  it('below the precision has bounds and no value', () => {
    expect(intervalOf({ state: 'below', low: 0, high: 0.05 })).toEqual({ value: Number.NaN, low: 0, high: 0.05 })
    expect(intervalOf({ state: 'zero' })).toEqual({ value: 0, low: 0, high: 0 })
  })

  it('computed without a value stays a pair of bounds, and without a result cannot exist', () => {
    expect(quantityOf({ value: Number.NaN, low: 0, high: 3 })).toEqual({ state: 'below', low: 0, high: 3 })
    expect(quantityOf({ value: 2, low: 1, high: 3 })).toEqual({ state: 'value', value: 2, low: 1, high: 3 })
    expect(quantityOf(null)).toEqual({ state: 'inapplicable', reason: 'divisor' })
  })
})
