import type { TableName } from '@/data/facts/schema'
import { tableRows } from '@/data/facts/schema'
import type { DatedCorrections } from '@/data/history/corrections'
import { correctionsSince } from '@/data/history/corrections'
import type { DatasetDifference, LineChanges } from '@/data/history/difference'
import { datasetDifference, lineChanges } from '@/data/history/difference'
import { read, readTable } from './read'
import type { Release } from './releases'
import { listReleases, readFrozen } from './releases'

/** What changed in one table between two states of the facts. */
type TableChange = LineChanges & { readonly table: TableName }

/** How many figures a release corrected, withdrew and added, and since which. */
type FigureCounts = {
  readonly since: string
  readonly corrected: number
  readonly withdrawn: number
  readonly added: number
}

/** A release with what it changed against the one before; null for the first, which has none to be compared with. */
type ReleaseChanges = {
  readonly release: Release
  readonly changes: readonly TableChange[] | null
  readonly figures: FigureCounts | null
}

const names = Object.keys(tableRows) as TableName[]

/** All releases, oldest first, each with the tables and the figures that it changed. */
export function releaseChanges(): readonly ReleaseChanges[] {
  const releases = listReleases()
  return releases.map((release, i) => {
    const previous = releases[i - 1]
    if (previous === undefined) return { release, changes: null, figures: null }
    return {
      release,
      changes: tableChangesBetween(previous.id, release.id),
      figures: countsBetween(previous.id, release.id),
    }
  })
}

/** The tables that differ between two releases. Throws when there is no such release. */
export function tableChangesBetween(from: string, to: string): readonly TableChange[] {
  const [before, after] = [readFrozen(from), readFrozen(to)]
  return changed(
    (name) => before[name] ?? '',
    (name) => after[name] ?? '',
  )
}

const differences = new Map<string, DatasetDifference>()

/** What readers find different between two releases; computed once. Throws when there is no such release. */
export function differenceBetween(from: string, to: string): DatasetDifference {
  const key = `${from} ${to}`
  const known = differences.get(key) ?? datasetDifference(read(from), read(to))
  differences.set(key, known)
  return known
}

function countsBetween(from: string, to: string): FigureCounts {
  const { figures } = differenceBetween(from, to)
  const count = (wanted: string) => figures.filter(({ kind }) => kind === wanted).length
  return { since: from, corrected: count('corrected'), withdrawn: count('withdrawn'), added: count('added') }
}

const corrections = new Map<string, readonly DatedCorrections[]>()

/** What later releases have corrected of the figures of a release; computed once. */
export function correctionsOf(release: string): readonly DatedCorrections[] {
  const known =
    corrections.get(release) ??
    correctionsSince(
      listReleases().map(({ id, date }) => ({ id, date, dataset: read(id) })),
      release,
    )
  corrections.set(release, known)
  return known
}

/** The tables that have changed since the newest release; empty when they are those of the release. */
export function changesSinceRelease(): readonly TableChange[] {
  const newest = listReleases().at(-1)
  if (newest === undefined) return []
  const before = readFrozen(newest.id)
  return changed((name) => before[name] ?? '', readTable)
}

function changed(before: (name: TableName) => string, after: (name: TableName) => string): readonly TableChange[] {
  return names
    .map((table) => ({ table, ...lineChanges(before(table), after(table)) }))
    .filter(({ fresh, gone }) => fresh + gone > 0)
}
