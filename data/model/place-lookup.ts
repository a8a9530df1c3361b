import type { Place } from './dataset'
import type { Spelled } from './spelling'
import { findSpelled, nearestSpelled } from './spelling'

/** The place that a spelling means, or null. Shaanxi and Shanxi are two places; neither is an alias of the other. */
export function findPlace(places: readonly Place[], spelling: string): Place | null {
  return findSpelled(spelled(places), spelling)
}

/** The places whose spellings are nearest to a wrong one, nearest first; none when nothing is near. */
export function nearestPlaces(places: readonly Place[], spelling: string): readonly Place[] {
  return nearestSpelled(spelled(places), spelling)
}

/** Every spelling by which a place is known: slug, codes, Chinese names, English names and usual aliases. */
function spelled(places: readonly Place[]): Spelled<Place> {
  return {
    rows: places,
    spellingsOf: (place) => [
      place.slug,
      place.code,
      place.iso,
      place.name_zh,
      place.short_zh,
      place.abbreviation_zh,
      place.name_en,
      place.short_en,
      ...place.aliases,
    ],
  }
}
