import type { CompareTables, Comparison } from '@/data/comparison/comparison'
import { comparisonOf } from '@/data/comparison/comparison'
import { pairables } from '@/data/comparison/pairing'
import { peerTable } from '@/data/comparison/peers'
import type { ViewData } from '@/data/map/thematic-map'
import { viewData } from '@/data/map/view-data'
import type { View } from '@/data/view/view'
import { frozen, releasedData } from './fixtures'
import { parseKnown } from './views'

export const compareTables: CompareTables = frozen({
  pairables: pairables(releasedData),
  peers: peerTable(releasedData),
})

/** The view of a link, with the data that was picked for it. Throws when the link would have to be corrected. */
export function asked(query: string): { readonly view: View; readonly viewData: ViewData } {
  const { view, corrections } = parseKnown(query)
  if (corrections.length > 0) throw new Error(`${query}: ${JSON.stringify(corrections)}`)
  return { view, viewData: frozen(viewData(releasedData, view)) }
}

/** The comparison of a link. */
export function compared(query: string): Comparison {
  const { view, viewData: picked } = asked(query)
  return comparisonOf(picked, compareTables, view)
}

/** A thing that must be there. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing is there')
  return value
}
