import points from '../geo/points.json'
import type { Base, Dataset, Zone } from './dataset'

type At = { readonly at: readonly number[] }

/** A site with its point in the plane. */
export type PlacedBase = Base & At
export type PlacedZone = Zone & At

/** The bases and zones with their points. Plain JSON; a browser fetches them when a layer is switched on. */
export type Sites = { readonly bases: readonly PlacedBase[]; readonly zones: readonly PlacedZone[] }

const basePoints: Readonly<Record<string, readonly number[]>> = points.bases
const zonePoints: Readonly<Record<string, readonly number[]>> = points.zones

/** Places the sites of a dataset in the plane. A site without a point, of an older release, is left out. */
export function sitesOf(dataset: Dataset): Sites {
  return {
    bases: dataset.bases.flatMap((base) => placed(base, basePoints[base.id])),
    zones: dataset.zones.flatMap((zone) => placed(zone, zonePoints[`${zone.code}-${zone.batch}`])),
  }
}

function placed<T>(site: T, at: readonly number[] | undefined): readonly (T & At)[] {
  return at === undefined ? [] : [{ ...site, at }]
}
