import { sum } from 'd3-array'
import type { Datum } from './datum'
import type { Quantity } from './quantity'
import { within } from './within'

/**
 * The Herfindahl-Hirschman index of a sample: the sum of the squared percentages of its own total, 10,000 / n (all
 * equal) to 10,000 (all in one place). Figures below the printed precision count as 0, with their bounds. The bounds
 * put each share where its own and all other figures allow it: never too narrow. Zero total: inapplicable.
 * Hirschman, The paternity of an index, The American Economic Review 54/5, 1964.
 */
export function herfindahlOf(sample: readonly Datum[]): Quantity {
  const total = { at: sum(sample, (x) => x.at), low: sum(sample, (x) => x.low), high: sum(sample, (x) => x.high) }
  if (!(total.low > 0)) return { state: 'inapplicable', reason: 'divisor' }
  const square = (part: number, rest: number) => (part + rest === 0 ? 0 : (100 * part) / (part + rest)) ** 2
  return within(
    sum(sample, ({ at }) => square(at, total.at - at)),
    sum(sample, ({ low, high }) => square(low, total.high - high)),
    sum(sample, ({ low, high }) => square(high, total.low - low)),
  )
}
