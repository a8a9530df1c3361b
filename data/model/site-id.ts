import type { PlacedBase, PlacedZone } from './sites'

/** A name for a site that is its own among bases and zones, for marking it on the map and in the list. */
export function siteId(site: PlacedBase | PlacedZone): string {
  return 'batch' in site ? `${site.code}-${site.batch}` : site.id
}
