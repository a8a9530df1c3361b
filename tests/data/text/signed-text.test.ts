import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quantity } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import { changeText, differenceText, ratioText } from '@/data/text/difference'
import { namesOf } from '@/data/text/names-of'
import { createIndicator, createUnit, createValue } from '@/tests/support/fixtures'

const [chinese, english] = [namesOf(read(), 'zh'), namesOf(read(), 'en')]
const goods = createIndicator()
const missing: Quantity = { state: 'missing', reason: 'inputs' }
const bounded: Quantity = { state: 'below', low: -1, high: 2 }

/** A difference of which nothing but itself is known. */
const alone = (difference: Quantity) => ({ own: missing, other: missing, difference })

describe('a difference in a table', () => {
  it.each([
    [7875.5, '+7875.5', '+787.55'],
    [-11_317.1, '−11\u202f317.1', '−1,131.71'],
    [0.03, '+<0.1', '+<0.01'],
    [-0.03, '−<0.1', '−<0.01'],
  ])('of %d has its sign: %s', (value, zh, en) => {
    expect([chinese, english].map((names) => differenceText(alone(createValue(value)), goods, names))).toEqual([zh, en])
  })

  it('of nothing has no sign', () => {
    expect(differenceText(alone({ state: 'zero' }), goods, chinese)).toBe('0.0')
  })

  it('of percentages is written as bare points under the head of its column', () => {
    const share = createIndicator({ unit: createUnit({ id: 'percent', suffix_zh: '%', shift_en: 0 }) })
    expect(differenceText(alone(createValue(-3.25)), share, chinese)).toBe('−3.3')
  })

  it('is that of the figures as they are printed: 57.8 less 56.8 is 1.0', () => {
    const given = { own: createValue(57.84), other: createValue(56.78), difference: createValue(1.06) }
    expect(differenceText(given, goods, chinese)).toBe('+1.0')
    expect(differenceText({ ...given, other: bounded }, goods, chinese)).toBe('+1.1')
  })

  it('that rounding leaves open is empty; a missing one says so', () => {
    expect(differenceText(alone(bounded), goods, chinese)).toBe('')
    expect(differenceText(alone(missing), goods, chinese)).toBe(chinese.grammar.quantity(missing, goods))
  })
})

describe('a change in percent', () => {
  it('has its sign and one decimal, whatever the indicator has', () => {
    const people = createIndicator({ decimals: 0 })
    expect([3.71, -12, 0.04].map((value) => changeText(createValue(value), people, english))).toEqual([
      '+3.7',
      '−12.0',
      '+<0.1',
    ])
    expect([null, bounded].map((quantity) => changeText(quantity, people, english))).toEqual(['', ''])
  })
})

describe('a ratio', () => {
  it('has two decimals below ten, then one, and is never 0 where it is not', () => {
    expect([1.924, 17.68, 0.0014, 0.005].map((value) => ratioText(createValue(value), chinese))).toEqual([
      '1.92',
      '17.7',
      '<0.01',
      '0.01',
    ])
  })

  it('is empty where there is none, or only bounds of one', () => {
    const quantities = [null, bounded, missing, { state: 'inapplicable', reason: 'divisor' }] as const
    expect(quantities.map((quantity) => ratioText(quantity, chinese))).toEqual(['', '', '', ''])
  })
})

it('the opposite difference is the same text with the opposite sign', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (value) => {
      const [up, down] = [value, -value].map((one) => differenceText(alone(createValue(one)), goods, chinese))
      expect([up?.charAt(0), down?.charAt(0), up?.slice(1)]).toEqual(['+', '−', down?.slice(1)])
    }),
  )
})
