import { dataOf } from './datum'
import type { Figure } from './figure'
import type { Rank } from './rank'
import { fieldOf, standing } from './standing'

/**
 * Ranks the figures of one slice, largest first; places without a figure get null, and so does a derived figure that is
 * nothing but bounds: its input was too small to be printed. Printed and counted figures are compared as printed, and
 * equal ones tie; derived ones get the band of ranks that their bounds allow. See `standing` for the method.
 */
export function rank(figures: readonly Figure[]): readonly (Rank | null)[] {
  const field = fieldOf(figures)
  return dataOf(figures).map((datum) => (datum === null ? null : standing(datum.order, field)))
}
