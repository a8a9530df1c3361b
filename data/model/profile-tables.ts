import type { Dataset, Place } from './dataset'

/** Rows of one table of the data package, all of one place, under the columns that they have there. */
export type PlaceTable = {
  readonly name: 'bases' | 'zones' | 'local-figures' | 'practices'
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string | number | null>>[]
}

/**
 * What the page of a place tells besides indicators: its bases, pilot zones, local figures and cases, as rows of the tables
 * of the data package. Tables without a row of the place are left out.
 */
export function placeTables(dataset: Dataset, { code }: Place): readonly PlaceTable[] {
  return [
    tableOf('bases', dataset.bases, code),
    tableOf('zones', dataset.zones, code),
    tableOf('local-figures', dataset.localFigures, code),
    tableOf('practices', dataset.practices, code),
  ].filter(({ rows }) => rows.length > 0)
}

type Cell = string | number | boolean | null

function tableOf(
  name: PlaceTable['name'],
  rows: readonly (Readonly<Record<string, Cell>> & { readonly place: string | null })[],
  code: string,
): PlaceTable {
  const own = rows.filter(({ place }) => place === code)
  return { name, columns: Object.keys(own[0] ?? {}), rows: own.map(written) }
}

/** The tables write yes and no. */
function written(row: Readonly<Record<string, Cell>>): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell]),
  )
}
