import type { Comparison } from '@/data/comparison/comparison'
import { observationKey } from '@/data/facts/dataset'
import type { Choropleth } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Profile } from '@/data/profile/province'
import type { FrozenData } from '@/data/profile/province-details'
import type { FigureChange } from './difference'
import { figureChanges, isCorrection } from './difference'

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
  return observationKey(indicator, place, period)
}

/** The figures that something shows, by `observationKey`. */
export type ShownFigures = ReadonlySet<string>

/** The figures of a map with its table: of every place and the nation, in both years of a map of change, and of its circles. */
export function shownByMap({ map, circles, view }: ThematicMap): ShownFigures {
  const periods = [view.period, ...(view.change === null ? [] : [view.change.base])]
  const over = circles === null ? [] : keysOf(circles, placesOf(circles), [view.period])
  return new Set([...keysOf(map, placesOf(map), periods), ...over])
}

/**
 * The figures of the bars of a comparison and of the table under them: of the chosen places, or of all where none is
 * chosen, and of what they are set against.
 */
export function shownByComparison({ thematic: { map }, rows, view }: Comparison): ShownFigures {
  const chosen = rows.flatMap(({ place, region, first }) => [place, region, first?.place])
  const places = chosen.flatMap((place) => place ?? [])
  const shown = places.length === 0 ? placesOf(map) : [...places, map.nation.place]
  return new Set(keysOf(map, shown, [view.period]))
}

/** The key figures of a place. */
export function shownByProfile({ place, figures, parts }: Profile): ShownFigures {
  return new Set([
    ...figures.map(({ indicator, period }) => observationKey(indicator.id, place.code, period)),
    ...parts.map(({ measure, period }) => observationKey(measure, place.code, period)),
  ])
}

/** Of dated corrections those of figures that are shown. */
export function correctionsShown(
  corrections: readonly DatedCorrections[],
  shown: ShownFigures,
): readonly DatedCorrections[] {
  return corrections
    .map((group) => ({
      ...group,
      changes: group.changes.filter(({ indicator, place, period }) =>
        shown.has(observationKey(indicator, place, period)),
      ),
    }))
    .filter(({ changes }) => changes.length > 0)
}

function placesOf({ cells, nation }: Choropleth): readonly string[] {
  return [...cells.map(({ place }) => place), nation.place]
}

function keysOf({ slice }: Choropleth, places: readonly string[], periods: readonly string[]): readonly string[] {
  return periods.flatMap((period) => places.map((place) => observationKey(slice.indicator.id, place, period)))
}
