import { sum } from 'd3-array'
import type { Datum } from './datum'
import type { Quantity } from './quantity'
import { within } from './within'

/**
 * The arithmetic mean of a sample, unweighted, in its unit, with the bounds that rounding allows. A figure below the
 * printed precision counts as the 0 that is printed, with its bounds, as in a sum. Null for an empty sample.
 */
export function meanOf(sample: readonly Datum[]): Quantity | null {
  const n = sample.length
  if (n === 0) return null
  return within(sum(sample, ({ at }) => at) / n, sum(sample, ({ low }) => low) / n, sum(sample, ({ high }) => high) / n)
}
