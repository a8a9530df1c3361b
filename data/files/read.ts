import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Dataset } from '@/data/facts/dataset'
import { createDataset } from '@/data/facts/dataset'
import { formulas } from '@/data/facts/formula'
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
 * One table of a release. What is younger than it, and says where something appears and by which further names it is found,
 * is read from the first later state that has it: a column from the rows of the same id, a table without the measures that
 * the release does not know.
 */
function readFrozenTable(release: string, name: TableName): string {
  const tables = readFrozen(release)
  const frozen = tables[name]
  const columns = Object.keys(tableRows[name].shape)
  const isWhole = (rows: readonly Cells[]) => columns.every((column) => rows[0]?.[column] !== undefined)
  const rows = cellsOf(frozen)
  if (frozen !== undefined && isWhole(rows)) return frozen
  const releases = listReleases().map(({ id }) => id)
  const later = [
    ...releases.slice(releases.indexOf(release) + 1).map((id) => cellsOf(readFrozen(id)[name])),
    cellsOf(readTable(name)),
  ].find(isWhole)
  if (frozen === undefined) {
    const measures = [...cellsOf(tables.indicators).map(({ id }) => id), ...Object.keys(formulas)]
    return written(columns, later?.filter(({ measure }) => measures.includes(measure)) ?? [])
  }
  const young = new Map(later?.map((row) => [row.id, row]))
  return written(
    columns,
    rows.map((row) => ({ ...young.get(row.id), ...row })),
  )
}

type Cells = Readonly<Record<string, string>>

function cellsOf(csv = ''): readonly Cells[] {
  return parse(csv, { columns: true, bom: true })
}

function written(columns: readonly string[], rows: readonly Cells[]): string {
  const quoted = (cell = '') => `"${cell.replaceAll('"', '""')}"`
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('')
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
