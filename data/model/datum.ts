import type { Figure } from './figure'
import { once } from './once'
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

/** The figures in their order as a sample uses them; null where one takes no part. */
export function dataOf(figures: readonly Figure[]): readonly (Datum | null)[] {
  return compared(figures)
}

const compared = once((figures: readonly Figure[]) => figures.map(datumOf))

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
