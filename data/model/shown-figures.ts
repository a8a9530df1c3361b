import type { Choropleth } from './choropleth'
import type { Comparison } from './compare'
import { observationKey } from './dataset'
import type { DatedCorrections } from './dated-corrections'
import type { Plate } from './plate'
import type { Profile } from './profile'

/** The figures that something shows, by `observationKey`. */
export type ShownFigures = ReadonlySet<string>

/** The figures of a map with its table: of every place and the nation, in both years of a map of change, and of its circles. */
export function shownByMap({ map, circles, view }: Plate): ShownFigures {
  const periods = [view.period, ...(view.change === null ? [] : [view.change.base])]
  const over = circles === null ? [] : keysOf(circles, placesOf(circles), [view.period])
  return new Set([...keysOf(map, placesOf(map), periods), ...over])
}

/**
 * The figures of the bars of a comparison and of the table under them: of the chosen places, or of all where none is
 * chosen, and of what they are set against.
 */
export function shownByComparison({ plate: { map }, rows, view }: Comparison): ShownFigures {
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
