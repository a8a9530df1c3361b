import type { Point } from '../../plane'
import { inPolygon, polygonMeetsBox } from '../overlap'
import type { Part } from '../part'
import type { Points } from '../points'
import { type Base, type Zone, zoneKey } from '../site'

/** How far from its drawn place, in plane units, a point may lie: coasts are simplified, and sites stand on them. */
const tolerance = 0.6

function lies([x, y]: Point, code: string, parts: readonly Part[]): boolean {
  const around = [x - tolerance, y - tolerance, x + tolerance, y + tolerance] as const
  return parts.some(
    (part) => part.code === code && (inPolygon([x, y], part.rings) || polygonMeetsBox(part.rings, around)),
  )
}

/** The prefecture that must hold a point: its own, or that of its county; a municipality is its own. */
function prefectureOf(code: string, codes: ReadonlySet<string>): string | null {
  const candidates = [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
  return candidates.find((candidate) => codes.has(candidate)) ?? null
}

function problems(
  name: string,
  point: Point | undefined,
  places: readonly (string | null)[],
  parts: readonly Part[],
): string[] {
  if (!point) return [`Point ${name} is missing.`]
  return places.flatMap((place) => {
    if (place === null) return [`Point ${name} belongs to no place of the map.`]
    return lies(point, place, parts) ? [] : [`Point ${name} does not lie in ${place}.`]
  })
}

/**
 * Tells which sites lie outside their province or, unless a zone is a whole province, outside their prefecture.
 * @param provinces parts of the provinces
 * @param prefectures parts of the prefectures
 */
export function pointProblems(
  points: Points,
  bases: readonly Base[],
  zones: readonly Zone[],
  provinces: readonly Part[],
  prefectures: readonly Part[],
): string[] {
  const codes = new Set(prefectures.map((part) => part.code))
  const both = [...provinces, ...prefectures]
  return [
    ...bases.flatMap(({ id, place, city_code }) =>
      problems(`of base ${id}`, points.bases[id], [place, prefectureOf(city_code, codes)], both),
    ),
    ...zones.flatMap((zone) => {
      const places = zone.level === 'province' ? [zone.place] : [zone.place, prefectureOf(zone.code, codes)]
      return problems(`of zone ${zoneKey(zone)}`, points.zones[zoneKey(zone)], places, both)
    }),
  ]
}
