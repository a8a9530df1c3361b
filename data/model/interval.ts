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
