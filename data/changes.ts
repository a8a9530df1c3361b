import type { TableName } from './model/schema'
import { tableRows } from './model/schema'
import type { LineChanges } from './model/table-changes'
import { lineChanges } from './model/table-changes'
import { readTable } from './read'
import type { Release } from './releases'
import { listReleases, readFrozen } from './releases'

/** What changed in one table between two states of the facts. */
export type TableChange = LineChanges & { readonly table: TableName }

/** A release with what it changed against the one before; null for the first, which has none to be compared with. */
export type ReleaseChanges = { readonly release: Release; readonly changes: readonly TableChange[] | null }

const names = Object.keys(tableRows) as TableName[]

/** All releases, oldest first, each with the tables that it changed. */
export function releaseChanges(): readonly ReleaseChanges[] {
  const releases = listReleases()
  return releases.map((release, i) => {
    const previous = releases[i - 1]
    if (previous === undefined) return { release, changes: null }
    const [before, after] = [readFrozen(previous.id), readFrozen(release.id)]
    return {
      release,
      changes: changed(
        (name) => before[name],
        (name) => after[name],
      ),
    }
  })
}

/** The tables that have changed since the newest release; empty when they are those of the release. */
export function changesSinceRelease(): readonly TableChange[] {
  const newest = listReleases().at(-1)
  if (newest === undefined) return []
  const before = readFrozen(newest.id)
  return changed((name) => before[name], readTable)
}

function changed(before: (name: TableName) => string, after: (name: TableName) => string): readonly TableChange[] {
  return names
    .map((table) => ({ table, ...lineChanges(before(table), after(table)) }))
    .filter(({ fresh, gone }) => fresh + gone > 0)
}
