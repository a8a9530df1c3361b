import type { Interval } from './interval'
import { exactly } from './interval'

/** Why there is no figure. `unpublished`: no source prints it. `no-series`: the reports give this place no series at all. `inputs`: a derived figure lacks an input. */
export type MissingReason = 'unpublished' | 'no-series' | 'inputs'

/** Why there can be no figure. `outside-scheme`: the policy does not cover the place. `itself`: a share of itself. `divisor`: the divisor may be zero. */
export type InapplicableReason = 'outside-scheme' | 'itself' | 'divisor'

/**
 * What is known of one figure. Missing, inapplicable, below the printed precision and a true zero are four different
 * things: they are typed, worded and drawn differently, and none of them is a 0.
 */
export type Quantity =
  | ({ readonly state: 'value' } & Interval)
  | { readonly state: 'zero' }
  | { readonly state: 'below'; readonly low: number; readonly high: number }
  | { readonly state: 'missing'; readonly reason: MissingReason }
  | { readonly state: 'inapplicable'; readonly reason: InapplicableReason }

export type QuantityState = Quantity['state']

/** The states that stand in a ranking. */
export type Known = Extract<Quantity, { state: 'value' | 'zero' | 'below' }>

/** Whether the figure is known at least within bounds. */
export function isKnown(quantity: Quantity): quantity is Known {
  return quantity.state === 'value' || quantity.state === 'zero' || quantity.state === 'below'
}

/** The plain number, where there is one: a value or a true zero. */
export function numberOf(quantity: Quantity): number | null {
  if (quantity.state === 'value') return quantity.value
  return quantity.state === 'zero' ? 0 : null
}

/** The bounds of a known quantity, in its own unit. A quantity below precision has no value of its own: NaN. */
export function intervalOf(quantity: Known): Interval {
  switch (quantity.state) {
    case 'value':
      return quantity
    case 'zero':
      return exactly(0)
    case 'below':
      return { value: Number.NaN, low: quantity.low, high: quantity.high }
  }
}

/** The quantity that an interval stands for; one computed from an input below precision stays a pair of bounds. */
export function quantityOf(interval: Interval | null): Quantity {
  if (interval === null) return { state: 'inapplicable', reason: 'divisor' }
  if (Number.isNaN(interval.value)) return { state: 'below', low: interval.low, high: interval.high }
  return { state: 'value', value: interval.value, low: interval.low, high: interval.high }
}
