import * as fc from 'fast-check'
import type { Figure } from '@/data/facts/figure'
import { createFigures, createValue } from './fixtures'

/** A list of figures printed to whole numbers, and for each a true value that prints like it. */
export const roundedLists = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: -49, max: 49 })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((pairs) => ({
    figures: pairs.flatMap(([value], i) =>
      createFigures([value], { place: String(110000 + i), quantity: createValue(value, 1) }),
    ),
    truths: pairs.map(([value, off]) => value + off / 100),
  }))

/** Figures of whole numbers without rounding, in the order of the list. */
export function exactFigures(values: readonly number[], given: Partial<Figure> = {}): readonly Figure[] {
  return values.flatMap((value, i) =>
    createFigures([value], { place: String(110000 + i), quantity: createValue(value, 0), ...given }),
  )
}
