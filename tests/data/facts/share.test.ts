import { describe, expect, it } from 'vitest'
import { shareOf } from '@/data/facts/figure'
import { createFigure, createValue } from '@/tests/support/fixtures'

const whole = createFigure({ place: 'CN', quantity: createValue(200, 10) })

describe('a share', () => {
  it('is the part over the whole in percent, with what rounding leaves open', () => {
    const share = shareOf(createFigure({ quantity: createValue(50, 2) }), whole)
    expect(share).toMatchObject({ state: 'value', value: 25 })
    expect(share).toHaveProperty('low', (49 / 205) * 100)
    expect(share).toHaveProperty('high', (51 / 195) * 100)
  })

  it('of a true zero is a true zero', () => {
    expect(shareOf(createFigure({ quantity: { state: 'zero' } }), whole)).toEqual({ state: 'zero' })
  })

  it('of a part below the precision is a bound, not a number', () => {
    const share = shareOf(createFigure({ quantity: { state: 'below', low: 0, high: 0.05 } }), whole)
    expect(share).toEqual({ state: 'below', low: 0, high: (0.05 / 195) * 100 })
  })

  it('is missing where the part or the whole is', () => {
    const hole = createFigure({ quantity: { state: 'missing', reason: 'unpublished' } })
    expect(shareOf(hole, whole)).toEqual({ state: 'missing', reason: 'inputs' })
    expect(shareOf(createFigure(), hole)).toEqual({ state: 'missing', reason: 'inputs' })
  })

  it('of a whole that may be zero cannot be computed', () => {
    const nothing = createFigure({ quantity: { state: 'zero' } })
    expect(shareOf(createFigure(), nothing)).toEqual({ state: 'inapplicable', reason: 'divisor' })
  })
})
