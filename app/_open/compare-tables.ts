import type { CompareTables } from '@/data/comparison/comparison'
import { pairables } from '@/data/comparison/pairing'
import { peerTable } from '@/data/comparison/peers'
import type { Dataset } from '@/data/facts/dataset'

const known = new WeakMap<Dataset, CompareTables>()

/** The peer table and the declared pairs; they do not depend on the view. */
export function compareTables(dataset: Dataset): CompareTables {
  const tables = known.get(dataset) ?? { pairables: pairables(dataset), peers: peerTable(dataset) }
  known.set(dataset, tables)
  return tables
}
