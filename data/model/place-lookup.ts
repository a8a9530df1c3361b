import { distance } from 'fastest-levenshtein'
import type { Place } from './dataset'

/** Every spelling by which a place is known: slug, codes, Chinese names, English names and usual aliases, in lower case. */
function spellings(place: Place): readonly string[] {
  return [
    place.slug,
    place.code,
    place.iso,
    place.name_zh,
    place.short_zh,
    place.abbreviation_zh,
    place.name_en,
    place.short_en,
    ...place.aliases,
  ].map(normal)
}

/** The place that a spelling means, or null. Shaanxi and Shanxi are two places; neither is an alias of the other. */
export function findPlace(places: readonly Place[], spelling: string): Place | null {
  const wanted = normal(spelling)
  return places.find((place) => spellings(place).includes(wanted)) ?? null
}

const NEAR = 3

/** The places whose spellings are nearest to a wrong one, nearest first; none when nothing is near. Edit distance after Levenshtein (1966). */
export function nearestPlaces(places: readonly Place[], spelling: string): readonly Place[] {
  const wanted = normal(spelling).slice(0, 40)
  return places
    .map((place) => ({ place, away: Math.min(...spellings(place).map((name) => remoteness(wanted, name))) }))
    .filter(({ away }) => away <= NEAR)
    .toSorted((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ place }) => place)
}

/** A name that contains the wanted one, or is contained in it, is nearest; else the edits count, and no more than a third may differ. One character is near to all others, so near to none. */
function remoteness(wanted: string, name: string): number {
  if (wanted.length > 1 && name.length > 1 && (name.includes(wanted) || wanted.includes(name))) return 0
  if (name.length < 2) return Number.POSITIVE_INFINITY
  const edits = distance(wanted, name)
  return edits * 3 <= Math.max(wanted.length, name.length) + 2 ? edits : Number.POSITIVE_INFINITY
}

function normal(spelling: string): string {
  return spelling
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}
