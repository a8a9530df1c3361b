import type { Figure } from './figure'
import { intervalOf, isKnown, numberOf } from './quantity'

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

/**
 * The figures that take part in the statistics of a slice, smallest first, equal ones by code. Places without a figure
 * stay out, and so does a derived figure that is nothing but bounds: where it stands among the others is not known.
 */
export function sampleOf(figures: readonly Figure[]): readonly Datum[] {
  return figures
    .map(datumOf)
    .filter((datum) => datum !== null)
    .sort((a, b) => a.at - b.at || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
}

/** One figure of a sample; null when it takes no part. */
export function datumOf({ place, quantity, status }: Figure): Datum | null {
  if (!isKnown(quantity) || (status === 'derived' && quantity.state === 'below')) return null
  const { low, high } = intervalOf(quantity)
  const number = numberOf(quantity)
  const at = number ?? low
  return { place, at, low, high, isNumber: number !== null, order: status === 'derived' ? { low, high } : point(at) }
}

function point(at: number): Span {
  return { low: at, high: at }
}
