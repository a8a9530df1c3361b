import type { Figure } from '@/data/facts/figure'
import { intervalOf, isKnown, numberOf } from '@/data/facts/quantity'

/** Bounds within which a figure is compared with others. */
export type Span = { readonly low: number; readonly high: number }

/**
 * A figure as the statistics of a slice use it. `at` is its number; one below the printed precision has none and
 * stands at its lower bound, which is right for whatever depends on the order alone. `low` and `high` enclose the
 * truth, `order` is what a ranking compares: the printed number of a printed figure, the bounds of a derived one; of a
 * share in one whole its number, since the printed parts stand in the same order.
 */
export type Datum = Span & {
  readonly place: string
  readonly at: number
  readonly isNumber: boolean
  readonly order: Span
}

/**
 * The figures in their order as a ranking uses them. Null where one has no rank: it is not known, or it is a derived one
 * that is nothing but bounds, so that where it stands among the others is not known.
 */
export function dataOf(figures: readonly Figure[]): readonly (Datum | null)[] {
  return figures.map((figure) =>
    figure.status === 'derived' && figure.quantity.state === 'below' ? null : datumOf(figure),
  )
}

function datumOf({ place, quantity, status, isPartOfWhole }: Figure): Datum | null {
  if (!isKnown(quantity)) return null
  const { low, high } = intervalOf(quantity)
  const number = numberOf(quantity)
  const at = number ?? low
  return {
    place,
    at,
    low,
    high,
    isNumber: number !== null,
    order: status === 'derived' && isPartOfWhole !== true ? { low, high } : point(number ?? 0),
  }
}

function point(at: number): Span {
  return { low: at, high: at }
}

/** Numbers sorted from the smallest. */
export function ascending(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b)
}

/**
 * The figures that have order statistics, smallest first, equal ones by code: all that are known, be it within bounds.
 * Places without a figure stay out.
 */
export function sampleOf(figures: readonly Figure[]): readonly Datum[] {
  return sorted(figures.map(datumOf))
}

/** The figures that stand in a ranking, smallest first, equal ones by code. */
export function rankedOf(figures: readonly Figure[]): readonly Datum[] {
  return sorted(dataOf(figures))
}

function sorted(data: readonly (Datum | null)[]): readonly Datum[] {
  return data
    .filter((datum) => datum !== null)
    .sort((a, b) => a.at - b.at || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
}

/** All lower and all upper bounds of a sample, each sorted from the smallest. */
export function boundsOf(sample: readonly Datum[]): {
  readonly lows: readonly number[]
  readonly highs: readonly number[]
} {
  return { lows: ascending(sample.map(({ low }) => low)), highs: ascending(sample.map(({ high }) => high)) }
}

/** The figures of places that an indicator covers: not of Hong Kong, Macao and Taiwan, which have no series, nor outside a policy. */
export function coveredFigures(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(isCovered)
}

/**
 * Whether every covered place is known, at least within bounds. Where only the first five are published, the five have
 * a largest, but no median that means anything.
 */
export function isComplete(figures: readonly Figure[]): boolean {
  return figures.every((figure) => isKnown(figure.quantity) || !isCovered(figure))
}

function isCovered({ quantity }: Figure): boolean {
  return quantity.state !== 'inapplicable' && !(quantity.state === 'missing' && quantity.reason === 'no-series')
}
