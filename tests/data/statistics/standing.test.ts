import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldOf, rankAmong } from '@/data/statistics/ranking'
import { dataOf } from '@/data/statistics/sample'
import { createFigure, createValue } from '@/tests/support/fixtures'
import { rankByPairs } from '@/tests/support/rank-by-pairs'

const figures = fc
  .array(
    fc.record({
      value: fc.integer({ min: 0, max: 12 }),
      precision: fc.constantFrom(0, 1, 3),
      status: fc.constantFrom('stated', 'derived'),
      state: fc.constantFrom('value', 'value', 'value', 'zero', 'below', 'missing'),
    }),
    { maxLength: 15 },
  )
  .map((list) =>
    list.map(({ value, precision, status, state }, i) =>
      createFigure({
        place: String(110000 + i),
        status,
        quantity:
          state === 'value'
            ? createValue(value, precision)
            : state === 'below'
              ? { state, low: 0, high: 0.5 }
              : state === 'missing'
                ? { state, reason: 'unpublished' }
                : { state: 'zero' },
      }),
    ),
  )

function standings(given: Parameters<typeof rankByPairs>[0]) {
  const field = fieldOf(given)
  return dataOf(given).map((datum) => (datum === null ? null : rankAmong(datum.order, field)))
}

describe('the standing of one place', () => {
  it('is its rank in the slice, whatever ties, is rounded or missing', () => {
    fc.assert(
      fc.property(figures, (list) => {
        expect(standings(list)).toEqual(rankByPairs(list))
      }),
    )
  })
})
