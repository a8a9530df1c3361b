import type { Figure } from '@/data/facts/figure'
import type { Span } from './sample'
import { dataOf } from './sample'

/**
 * A place in a ranking from the largest. `best` and `worst` differ where rounding leaves the order open;
 * `tied` counts the places that share exactly this rank, itself included; `of` counts the places ranked.
 */
export type Rank = { readonly best: number; readonly worst: number; readonly tied: number; readonly of: number }

/**
 * Ranks the figures of one slice, largest first; places without a figure get null, and so does a derived figure that is
 * nothing but bounds: its input was too small to be printed. Printed and counted figures are compared as printed, and
 * equal ones tie; derived ones get the band of ranks that their bounds allow. See `rankAmong` for the method.
 */
export function rank(figures: readonly Figure[]): readonly (Rank | null)[] {
  const data = dataOf(figures)
  return data.map((datum) =>
    datum === null
      ? null
      : rankAmong(
          datum.order,
          data.flatMap((other) => (other === null || other === datum ? [] : [other.order])),
        ),
  )
}

/** Bounds that touch by less than this are told apart: it is the noise of binary fractions, not of the figures. */
const TOUCH = 1e-9

/**
 * The rank from the largest of a figure among all others. Where all that it may tie with is exact: standard competition
 * ranking; else the band that the bounds allow (Goldstein and Spiegelhalter, League tables and their limitations, JRSS A
 * 159, 1996).
 */
export function rankAmong(own: Span, others: readonly Span[]): Rank {
  const above = others.filter(({ low }) => low > own.high + TOUCH).length
  const level = others.filter(({ low, high }) => low <= own.high + TOUCH && high >= own.low - TOUCH)
  const [best, of] = [above + 1, others.length + 1]
  return [own, ...level].every(isPoint)
    ? { best, worst: best, tied: level.length + 1, of }
    : { best, worst: best + level.length, tied: 1, of }
}

function isPoint({ low, high }: Span): boolean {
  return low === high
}
