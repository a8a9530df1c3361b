import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Dataset } from '@/data/facts/dataset'
import { createDataset } from '@/data/facts/dataset'
import type { TableName } from '@/data/facts/schema'
import { tableRows } from '@/data/facts/schema'
import { parseTables } from './parse-tables'
import { listReleases, readFrozen } from './releases'

const cache = new Map<string, Dataset>()

/**
 * The facts, validated once and frozen. Without an id, the tables as they stand, under the name of the newest release;
 * with an id, the tables as they were frozen then. Throws a TableError that lists every wrong row.
 */
export function read(release?: string): Dataset {
  const key = release ?? ''
  const known = cache.get(key)
  if (known !== undefined) return known
  const id = release ?? listReleases().at(-1)?.id ?? 'unreleased'
  const load = release === undefined ? readTable : (name: TableName) => readFrozenTable(release, name)
  const dataset = deepFreeze(createDataset(parseTables(load), id))
  cache.set(key, dataset)
  return dataset
}

/** The text of one table as it stands. */
export function readTable(name: TableName): string {
  return readFileSync(join(process.cwd(), 'data', 'tables', `${name}.csv`), 'utf8')
}

/**
 * One table of a release. Columns that are younger than it, which say where something appears and by which further names
 * it is found, have the cells that the row of the same id has in the first later state with all of them; else none.
 */
function readFrozenTable(release: string, name: TableName): string {
  const frozen = readFrozen(release)[name]
  const columns = Object.keys(tableRows[name].shape)
  const lacking = (rows: readonly Cells[]) => columns.filter((column) => rows[0]?.[column] === undefined)
  const rows = cellsOf(frozen)
  const young = lacking(rows)
  if (young.length === 0) return frozen
  const releases = listReleases().map(({ id }) => id)
  const later = [
    ...releases.slice(releases.indexOf(release) + 1).map((id) => cellsOf(readFrozen(id)[name])),
    cellsOf(readTable(name)),
  ].find((state) => lacking(state).length === 0)
  const known = new Map(later?.map((row) => [row.id, row]))
  const lines = rows.map((row) => columns.map((column) => row[column] ?? known.get(row.id)?.[column] ?? ''))
  return [columns, ...lines].map((cells) => `${cells.map(quoted).join(',')}\n`).join('')
}

type Cells = Readonly<Record<string, string>>

function cellsOf(csv: string): readonly Cells[] {
  return parse(csv, { columns: true, bom: true })
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
