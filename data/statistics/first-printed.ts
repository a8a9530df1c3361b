import type { Figure } from '@/data/facts/figure'
import type { Quantity } from '@/data/facts/quantity'
import { isKnown, numberOf } from '@/data/facts/quantity'
import type { Slice } from '@/data/facts/slice'
import { medianOf } from './quantiles'

/** Indicators of which the report prints the first places only: all others are no larger than the last one printed. */
const FIRST_PRINTED: ReadonlySet<string> = new Set(['cbec-export-share', 'cbec-import-share'])

/** The median of some places of a slice, and how many take part. */
type GroupMedian = { readonly n: number; readonly median: Quantity }

/** The median of some places, of peers, say. Null where one of them is not known, not even within bounds. */
export function medianAmong(slice: Slice, places: readonly string[]): GroupMedian | null {
  const figures = bounded(slice).filter(({ place }) => places.includes(place))
  const median = figures.every(({ quantity }) => isKnown(quantity)) ? medianOf(figures) : null
  return median === null ? null : { n: figures.length, median }
}

/** The figures of a slice, with what its being a list of the largest tells of those that are not printed. */
function bounded({ indicator, figures }: Slice): readonly Figure[] {
  const isList = FIRST_PRINTED.has(indicator.id) && indicator.origin === 'observed'
  const printed = figures.flatMap(({ quantity }) => numberOf(quantity) ?? [])
  if (!isList || printed.length === 0) return figures
  const quantity: Quantity = { state: 'below', low: 0, high: Math.min(...printed) }
  return figures.map((figure) => (isUnpublished(figure) ? { ...figure, quantity } : figure))
}

function isUnpublished({ quantity }: Figure): boolean {
  return quantity.state === 'missing' && quantity.reason === 'unpublished'
}
