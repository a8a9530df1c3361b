import { bisectLeft, bisectRight } from 'd3-array'
import { ascending } from './ascending'
import type { Rank } from './rank'
import type { Datum, Span } from './sample'

/** The places of a ranking, sorted once, so that each standing is found by bisection. */
export type Field = {
  readonly lows: Float64Array
  readonly highs: Float64Array
  /** The numbers of those that are known exactly. */
  readonly points: Float64Array
}

/** Bounds that touch by less than this are told apart: it is the noise of binary fractions, not of the figures. */
const TOUCH = 1e-9

/** Sorts the places that are ranked. */
export function fieldOf(data: readonly Datum[]): Field {
  const orders = data.map(({ order }) => order)
  return {
    lows: ascending(orders.map(({ low }) => low)),
    highs: ascending(orders.map(({ high }) => high)),
    points: ascending(orders.filter(isPoint).map(({ low }) => low)),
  }
}

/**
 * The rank from the largest of one of the field's own places, or, with `replaced`, of a figure that takes the place of
 * another: a ranking in which one alone has moved. Where all that it may tie with is exact: standard competition
 * ranking; else the band that the bounds allow (Goldstein and Spiegelhalter, League tables and their limitations, JRSS A
 * 159, 1996). The same as `rank`, which ranks a whole slice.
 */
export function standing(own: Span, field: Field, replaced: Span = own): Rank {
  const [top, bottom] = [own.high + TOUCH, own.low - TOUCH]
  const of = field.lows.length
  const above = of - bisectRight(field.lows, top) - (replaced.low > top ? 1 : 0)
  const under = bisectLeft(field.highs, bottom) - (replaced.high < bottom ? 1 : 0)
  const level = of - above - under
  const points = bisectRight(field.points, top) - bisectLeft(field.points, bottom)
  const gone = isPoint(replaced) && replaced.low <= top && replaced.low >= bottom ? 1 : 0
  const best = above + 1
  return points - gone + (isPoint(own) ? 1 : 0) === level
    ? { best, worst: best, tied: level, of }
    : { best, worst: above + level, tied: 1, of }
}

function isPoint({ low, high }: Span): boolean {
  return low === high
}
