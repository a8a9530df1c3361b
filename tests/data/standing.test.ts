import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rank } from '@/data/model/rank'
import { datumOf, sampleOf } from '@/data/model/sample'
import { fieldOf, standing } from '@/data/model/standing'
import { createFigure, createValue, everySeries } from './fixtures'

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

function standings(given: Parameters<typeof rank>[0]) {
  const field = fieldOf(sampleOf(given))
  return given.map((figure) => {
    const datum = datumOf(figure)
    return datum === null ? null : standing(datum.order, field)
  })
}

describe('the standing of one place', () => {
  it('is its rank in the slice, whatever ties, is rounded or missing', () => {
    fc.assert(
      fc.property(figures, (list) => {
        expect(standings(list)).toEqual(rank(list))
      }),
    )
  })

  it.each(everySeries())('is its rank on every map of $id by $level', ({ slices }) => {
    for (const slice of slices) expect(standings(slice.figures)).toEqual(rank(slice.figures))
  })
})
