import type { CompareTables } from '@/data/model/compare'
import type { Dataset } from '@/data/model/dataset'
import { pairables } from '@/data/model/pairable'
import { peerTable } from '@/data/model/peer-table'

const known = new WeakMap<Dataset, CompareTables>()

/** The peer table and the declared pairs; they do not depend on the view. */
export function compareTables(dataset: Dataset): CompareTables {
  const tables = known.get(dataset) ?? { pairables: pairables(dataset), peers: peerTable(dataset) }
  known.set(dataset, tables)
  return tables
}
