import type { Figure } from '@/data/facts/figure'
import type { Span } from './sample'
import { ascending, countBelow, countUpTo, dataOf, memoByObject } from './sample'

/**
 * A place in a ranking from the largest. `best` and `worst` differ where rounding leaves the order open;
 * `tied` counts the places that share exactly this rank, itself included; `of` counts the places ranked.
 */
export type Rank = { readonly best: number; readonly worst: number; readonly tied: number; readonly of: number }

/**
 * Ranks the figures of one slice, largest first; places without a figure get null, and so does a derived figure that is
 * nothing but bounds: its input was too small to be printed. Printed and counted figures are compared as printed, and
 * equal ones tie; derived ones get the band of ranks that their bounds allow. See `standing` for the method.
 */
export function rank(figures: readonly Figure[]): readonly (Rank | null)[] {
  const field = fieldOf(figures)
  return dataOf(figures).map((datum) => (datum === null ? null : rankAmong(datum.order, field)))
}

/** The places of a ranking, sorted once, so that each standing is found by bisection. */
type Field = {
  readonly lows: Float64Array
  readonly highs: Float64Array
  /** The numbers of those that are known exactly. */
  readonly points: Float64Array
}

/** Bounds that touch by less than this are told apart: it is the noise of binary fractions, not of the figures. */
const TOUCH = 1e-9

/** Sorts the places of a slice that are ranked. */
export function fieldOf(figures: readonly Figure[]): Field {
  return sorted(figures)
}

const sorted = memoByObject((figures: readonly Figure[]): Field => {
  const orders = dataOf(figures)
    .filter((datum) => datum !== null)
    .map(({ order }) => order)
  const exact = orders.filter(isPoint)
  const lows = ascending(orders.map(({ low }) => low))
  if (exact.length === orders.length) return { lows, highs: lows, points: lows }
  return { lows, highs: ascending(orders.map(({ high }) => high)), points: ascending(exact.map(({ low }) => low)) }
})

/**
 * The rank from the largest of one of the field's own places, or, with `replaced`, of a figure that takes the place of
 * another: a ranking in which one alone has moved. Where all that it may tie with is exact: standard competition
 * ranking; else the band that the bounds allow (Goldstein and Spiegelhalter, League tables and their limitations, JRSS A
 * 159, 1996).
 */
export function rankAmong(own: Span, field: Field, replaced: Span = own): Rank {
  const top = own.high + TOUCH
  const bottom = own.low - TOUCH
  const of = field.lows.length
  const above = of - countUpTo(field.lows, top) - (replaced.low > top ? 1 : 0)
  const under = countBelow(field.highs, bottom) - (replaced.high < bottom ? 1 : 0)
  const level = of - above - under
  const best = above + 1
  const exact = countUpTo(field.points, top) - countBelow(field.points, bottom)
  const gone = isPoint(replaced) && replaced.low <= top && replaced.low >= bottom ? 1 : 0
  return exact - gone + (isPoint(own) ? 1 : 0) === level
    ? { best, worst: best, tied: level, of }
    : { best, worst: above + level, tied: 1, of }
}

function isPoint({ low, high }: Span): boolean {
  return low === high
}
