import { ascending } from './ascending'
import type { Datum } from './datum'
import { dataOf } from './datum'
import type { Figure } from './figure'
import { once } from './once'

/**
 * The figures that take part in the statistics of a slice, smallest first, equal ones by code. Places without a figure
 * stay out, and so does a derived figure that is nothing but bounds: where it stands among the others is not known.
 */
export function sampleOf(figures: readonly Figure[]): readonly Datum[] {
  return sampled(figures)
}

const sampled = once((figures: readonly Figure[]) =>
  dataOf(figures)
    .filter((datum) => datum !== null)
    .sort((a, b) => a.at - b.at || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)),
)

/** All lower and all upper bounds of a sample, each sorted from the smallest. */
export function boundsOf(sample: readonly Datum[]): { readonly lows: Float64Array; readonly highs: Float64Array } {
  return bounded(sample)
}

const bounded = once((sample: readonly Datum[]) => ({
  lows: ascending(sample.map(({ low }) => low)),
  highs: ascending(sample.map(({ high }) => high)),
}))
