import type { Base, Dataset, Place, Source, Zone } from './dataset'
import { sourceOf } from './dataset'

export type At = { readonly at: readonly number[] }

/** A site with its point in the plane. */
export type PlacedBase = Base & At
export type PlacedZone = Zone & At

/** The bases and zones with their points. Plain JSON; a browser fetches them when a layer is switched on. */
export type Sites = { readonly bases: readonly PlacedBase[]; readonly zones: readonly PlacedZone[] }

/** A name for a site that is its own among bases and zones, for marking it on the map and in the list. */
export function siteId(site: PlacedBase | PlacedZone): string {
  return 'batch' in site ? `${site.code}-${site.batch}` : site.id
}

/** The zones of one reply of the State Council. `active` counts those that were not revoked since. */
type ZoneBatch = {
  readonly batch: number
  readonly document: string
  readonly approved: string | null
  readonly published: string
  readonly source: Source
  readonly zones: readonly Zone[]
  readonly active: number
}

/** The zones of one place, in the order of their approval. */
type PlaceZones = { readonly place: Place; readonly zones: readonly Zone[]; readonly active: number }

/** A day on which zones came or went, and how many were active at its end. */
export type ZoneEvent = {
  readonly day: string
  readonly added: number
  readonly revoked: number
  readonly active: number
}

/** The newest change of the number of zones: `now` = `before` + `added` − `revoked`. */
export type ZoneBalance = Pick<ZoneEvent, 'day' | 'added' | 'revoked'> & {
  readonly before: number
  readonly now: number
}

/** The batches of zones from the first, each a reply of the State Council. */
export function zoneBatches(dataset: Dataset): readonly ZoneBatch[] {
  const numbers = [...new Set(dataset.zones.map(({ batch }) => batch))].sort((a, b) => a - b)
  return numbers.flatMap((batch) => {
    const zones = dataset.zones.filter((zone) => zone.batch === batch)
    const [first] = zones
    if (first === undefined) return []
    const { document, approved, published, source } = first
    return [{ batch, document, approved, published, source: sourceOf(dataset, source), zones, active: alive(zones) }]
  })
}

/** The places that have or had zones, most active zones first, equal ones in the official order. */
export function zonesByPlace(dataset: Dataset): readonly PlaceZones[] {
  return dataset.places
    .map((place) => {
      const zones = dataset.zones
        .filter((zone) => zone.place === place.code)
        .toSorted((a, b) => a.batch - b.batch || (a.code < b.code ? -1 : 1))
      return { place, zones, active: alive(zones) }
    })
    .filter(({ zones }) => zones.length > 0)
    .toSorted((a, b) => b.active - a.active)
}

/** Every day that changed the number of zones, oldest first. Where no reply date is known, the publication counts. */
export function zoneEvents(dataset: Dataset): readonly ZoneEvent[] {
  const days = [...new Set(dataset.zones.flatMap((zone) => [effectiveDay(zone), zone.revoked ?? []].flat()))].sort()
  return days.map((day) => ({
    day,
    added: dataset.zones.filter((zone) => effectiveDay(zone) === day).length,
    revoked: dataset.zones.filter((zone) => zone.revoked === day).length,
    active: dataset.zones.filter((zone) => effectiveDay(zone) <= day && (zone.revoked === null || zone.revoked > day))
      .length,
  }))
}

/** What the newest event did to the number of zones; null where there is none. */
export function zoneBalance(events: readonly ZoneEvent[]): ZoneBalance | null {
  const last = events.at(-1)
  if (last === undefined) return null
  const { day, added, revoked, active } = last
  return { day, added, revoked, before: events.at(-2)?.active ?? 0, now: active }
}

function alive(zones: readonly Zone[]): number {
  return zones.filter(({ revoked }) => revoked === null).length
}

/** The day from which a zone counts: its approval, or, where no reply date is known, its publication. */
export function effectiveDay(zone: Zone): string {
  return zone.approved ?? zone.published
}

/** Whether the zone was approved by the end of the year and not revoked by then. */
export function isActive(zone: Zone, year: string): boolean {
  const lastDay = `${year}-12-31`
  return effectiveDay(zone) <= lastDay && (zone.revoked === null || zone.revoked > lastDay)
}

/** A zone whose area is no prefecture and no province: it is drawn as a point, never by filling the land around it. */
type PointZone = { readonly level: 'county' | 'new-area' }

/** Whether a zone is that of a county or of a national-level new area. */
export function isPoint<Z extends Pick<Zone, 'level'>>(zone: Z): zone is Z & PointZone {
  return zone.level === 'county' || zone.level === 'new-area'
}

/** Whether the base was announced by the end of the year. */
export function isAnnounced(base: Base, year: string): boolean {
  return base.announced <= `${year}-12-31`
}
