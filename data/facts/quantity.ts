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
type Known = Extract<Quantity, { state: 'value' | 'zero' | 'below' }>

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

/**
 * A number known within bounds: `low` and `high` enclose every true value that prints as the given digits.
 * Method: interval arithmetic (Moore, Kearfott, Cloud, Introduction to Interval Analysis, SIAM 2009, chapter 2).
 */
export type Interval = { readonly value: number; readonly low: number; readonly high: number }

/** The number itself, without rounding. */
export function exactly(value: number): Interval {
  return { value, low: value, high: value }
}

/** The number as printed: its last digit is worth `precision`, so the truth lies within half of that. */
export function printed(value: number, precision: number): Interval {
  return { value, low: value - precision / 2, high: value + precision / 2 }
}

/** Sum of two intervals. */
export function add(a: Interval, b: Interval): Interval {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high }
}

/** Difference of two intervals. */
export function subtract(a: Interval, b: Interval): Interval {
  return { value: a.value - b.value, low: a.low - b.high, high: a.high - b.low }
}

/** Product of two intervals. */
export function multiply(a: Interval, b: Interval): Interval {
  const [p, q, r, s] = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
  return { value: a.value * b.value, low: Math.min(p, q, r, s), high: Math.max(p, q, r, s) }
}

/** Quotient of two intervals, or null when the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 && b.high >= 0) return null
  return multiply(a, { value: 1 / b.value, low: 1 / b.high, high: 1 / b.low })
}

/** The quantity of a computed number and its bounds: a true zero where all three are 0, bounds alone where it is NaN. */
export function within(value: number, low: number, high: number): Quantity {
  return low === 0 && high === 0 ? { state: 'zero' } : quantityOf({ value, low, high })
}

/**
 * Rounds half away from zero to a number of decimals. What is classified is what is printed, so both use this.
 * The small addend undoes binary fractions such as 1.005, which is stored a little below itself.
 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const rounded = Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale
  return value < 0 && rounded !== 0 ? -rounded : rounded
}

/** Rounds a positive bound up to a number of decimals: what is below the bound is below the result, which is never 0. */
export function roundUpTo(value: number, decimals: number): number {
  const scale = 10 ** decimals
  return Math.max(1, Math.ceil(value * scale - 1e-9)) / scale
}
