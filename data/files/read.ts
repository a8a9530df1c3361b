import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '@/data/facts/dataset'
import { createDataset } from '@/data/facts/dataset'
import type { TableName } from '@/data/facts/schema'
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
  const frozen = release === undefined ? null : readFrozen(release)
  const id = release ?? listReleases().at(-1)?.id ?? 'unreleased'
  const dataset = deepFreeze(createDataset(parseTables(frozen === null ? readTable : (name) => frozen[name]), id))
  cache.set(key, dataset)
  return dataset
}

/** The text of one table as it stands. */
export function readTable(name: TableName): string {
  return readFileSync(join(process.cwd(), 'data', 'tables', `${name}.csv`), 'utf8')
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
