import type { Base, Dataset, Zone } from './dataset'
import { exactly } from './interval'
import type { Quantity } from './quantity'

/** The day from which a zone counts: its approval, or, where no reply date is known, its publication. */
export function effectiveDay(zone: Zone): string {
  return zone.approved ?? zone.published
}

/** Whether the zone was approved by the end of the year and not revoked by then. */
export function isActive(zone: Zone, year: string): boolean {
  const lastDay = `${year}-12-31`
  return effectiveDay(zone) <= lastDay && (zone.revoked === null || zone.revoked > lastDay)
}

/** Whether the base was announced by the end of the year. */
export function isAnnounced(base: Base, year: string): boolean {
  return base.announced <= `${year}-12-31`
}

/** Number of active zones or announced bases of a place or region at the end of a year, counted from their table. */
export function countSites(dataset: Dataset, table: 'zones' | 'bases', place: string, year: string): Quantity {
  const codes = dataset.regions.find((region) => region.id === place)?.members ?? [place]
  if (isOutsideScheme(dataset, codes)) return { state: 'inapplicable', reason: 'outside-scheme' }
  const number =
    table === 'zones'
      ? dataset.zones.filter((zone) => codes.includes(zone.place) && isActive(zone, year)).length
      : dataset.bases.filter((base) => codes.includes(base.place) && isAnnounced(base, year)).length
  return number === 0 ? { state: 'zero' } : { state: 'value', ...exactly(number) }
}

/** The replies of the State Council and the list of bases cover the places of the four regions only. */
function isOutsideScheme(dataset: Dataset, codes: readonly string[]): boolean {
  return codes.every((code) => dataset.places.some((place) => place.code === code && place.region === null))
}
