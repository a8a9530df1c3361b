import type { Figure } from '@/data/facts/figure'
import { intervalOf, isKnown, numberOf } from '@/data/facts/quantity'

/**
 * A function that computes what follows from an object once, and keeps it as long as the object lives. For pure functions
 * of data that never change: all statistics of a slice ask for the same sample.
 */
export function memoByObject<Given extends object, Result extends object>(
  compute: (given: Given) => Result,
): (given: Given) => Result {
  const known = new WeakMap<Given, Result>()
  return (given) => {
    const found = known.get(given) ?? compute(given)
    known.set(given, found)
    return found
  }
}

/** Bounds within which a figure is compared with others. */
export type Span = { readonly low: number; readonly high: number }

/**
 * A figure as the statistics of a slice use it. `at` is its number; one below the printed precision has none and
 * stands at its lower bound, which is right for whatever depends on the order alone. `low` and `high` enclose the
 * truth, `order` is what a ranking compares: the printed number of a printed figure, the bounds of a derived one.
 */
export type Datum = Span & {
  readonly place: string
  readonly at: number
  readonly isNumber: boolean
  readonly order: Span
}

/** The figures in their order as a sample uses them; null where one takes no part. */
export function dataOf(figures: readonly Figure[]): readonly (Datum | null)[] {
  return compared(figures)
}

const compared = memoByObject((figures: readonly Figure[]) => figures.map(datumOf))

function datumOf({ place, quantity, status }: Figure): Datum | null {
  if (!isKnown(quantity) || (status === 'derived' && quantity.state === 'below')) return null
  const { low, high } = intervalOf(quantity)
  const number = numberOf(quantity)
  const at = number ?? low
  return {
    place,
    at,
    low,
    high,
    isNumber: number !== null,
    order: status === 'derived' ? { low, high } : point(number ?? 0),
  }
}

function point(at: number): Span {
  return { low: at, high: at }
}

/** Numbers sorted from the smallest. A typed array sorts thousands of them ten times as fast as a comparison function. */
export function ascending(values: readonly number[]): Float64Array {
  return new Float64Array(values).sort()
}

/**
 * The figures that take part in the statistics of a slice, smallest first, equal ones by code. Places without a figure
 * stay out, and so does a derived figure that is nothing but bounds: where it stands among the others is not known.
 */
export function sampleOf(figures: readonly Figure[]): readonly Datum[] {
  return sampled(figures)
}

const sampled = memoByObject((figures: readonly Figure[]) =>
  dataOf(figures)
    .filter((datum) => datum !== null)
    .sort((a, b) => a.at - b.at || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)),
)

/** All lower and all upper bounds of a sample, each sorted from the smallest. */
export function boundsOf(sample: readonly Datum[]): { readonly lows: Float64Array; readonly highs: Float64Array } {
  return bounded(sample)
}

const bounded = memoByObject((sample: readonly Datum[]) => ({
  lows: ascending(sample.map(({ low }) => low)),
  highs: ascending(sample.map(({ high }) => high)),
}))

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

/**
 * How many numbers of a list sorted from the smallest are less than a limit: bisection (Knuth, The Art of Computer
 * Programming 3, 2nd edition 1998, section 6.2.1).
 */
export function countBelow(sorted: ArrayLike<number>, limit: number): number {
  return count(sorted, limit, false)
}

/** How many numbers of a list sorted from the smallest are at most a limit. */
export function countUpTo(sorted: ArrayLike<number>, limit: number): number {
  return count(sorted, limit, true)
}

function count(sorted: ArrayLike<number>, limit: number, withEqual: boolean): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    const value = sorted[middle] ?? Number.NaN
    if (value < limit || (withEqual && value === limit)) from = middle + 1
    else to = middle
  }
  return from
}
