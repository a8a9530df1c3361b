import points from '@/data/geo/points.json'
import type { Dataset } from './dataset'
import type { At, Sites } from './sites'

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
