import type { FigureChange } from './figure-changes'
import { figureChanges, isCorrection } from './figure-changes'
import type { FrozenData } from './profile-revision'

/** What one release corrected or withdrew, and its day. */
export type DatedCorrections = {
  readonly release: string
  readonly date: string
  readonly changes: readonly FigureChange[]
}

/**
 * What became of the figures of a release: those that the newest release gives otherwise or no longer, by the release
 * that brought the newest state, newest first. A figure that was corrected and put back has not changed. `releases` are
 * all of them, oldest first; nothing for one that is not among them, or is the newest.
 */
export function correctionsSince(releases: readonly FrozenData[], pinned: string): readonly DatedCorrections[] {
  const later = releases.slice(releases.findIndex(({ id }) => id === pinned))
  const [first, last] = [later[0], later.at(-1)]
  if (first?.id !== pinned || last === undefined || first === last) return []
  const corrected = figureChanges(first.dataset, last.dataset).filter(isCorrection)
  const steps = later.slice(1).map((release, i) => ({ release, keys: keysBetween(later[i] ?? release, release) }))
  const groups = steps.toReversed().map(({ release, keys }, i, all) => ({
    release: release.id,
    date: release.date,
    changes: corrected.filter(
      (change) => keys.has(keyOf(change)) && !all.slice(0, i).some((newer) => newer.keys.has(keyOf(change))),
    ),
  }))
  return groups.filter(({ changes }) => changes.length > 0)
}

function keysBetween(before: FrozenData, after: FrozenData): ReadonlySet<string> {
  const changes = figureChanges(before.dataset, after.dataset)
  return new Set(changes.filter((change) => change.kind === 'added' || isCorrection(change)).map(keyOf))
}

function keyOf({ indicator, place, period }: FigureChange): string {
  return `${indicator}/${place}/${period}`
}
