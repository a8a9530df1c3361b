import type { DataTable } from './data-table'
import type { Base, Place, Region } from './dataset'
import type { JsonLd, JsonLdReference, JsonLdSite } from './json-ld'
import { latestProperties } from './json-ld-property'
import type { Language } from './language'
import { say } from './language'
import { regionPath } from './region-lookup'

/** The address of the thing that a page is about. */
export function placeReference(path: string, { address }: JsonLdSite): JsonLdReference {
  return { '@id': `${address(path)}#place` }
}

/** A province-level place with its codes and its newest figures. */
export function placeLd(place: Place, table: DataTable, site: JsonLdSite): JsonLd {
  const { language } = site.imprint
  const path = `/provinces/${place.slug}`
  const properties = latestProperties(table.rows, place.code)
  const names = [say(place, 'short', language), place.name_zh, place.name_en, ...place.aliases]
  return {
    '@type': 'AdministrativeArea',
    ...placeReference(path, site),
    name: say(place, 'name', language),
    alternateName: [...new Set(names)].filter((name) => name !== say(place, 'name', language)),
    url: site.address(path),
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: place.code },
      { '@type': 'PropertyValue', propertyID: 'ISO 3166-2', value: place.iso },
    ],
    containedInPlace: country(language),
    ...(properties.length === 0 ? {} : { additionalProperty: properties }),
  }
}

/** A region with its provinces and its newest figures; the nation with its provinces alone, as it has many series. */
export function regionLd(region: Region, members: readonly Place[], table: DataTable, site: JsonLdSite): JsonLd {
  const { language } = site.imprint
  const path = regionPath(region)
  const isNation = region.scheme === 'nation'
  return {
    '@type': isNation ? 'Country' : 'Place',
    ...placeReference(path, site),
    name: isNation ? country(language).name : say(region, 'name', language),
    url: site.address(path),
    ...(isNation ? {} : { containedInPlace: country(language) }),
    containsPlace: members.map((place) => ({
      '@type': 'AdministrativeArea',
      ...placeReference(`/provinces/${place.slug}`, site),
      name: say(place, 'name', language),
    })),
    ...(isNation ? {} : { additionalProperty: latestProperties(table.rows, region.id) }),
  }
}

/** An export base in its province. Its position is known to a kilometer or two only, so no coordinates are given. */
export function baseLd(base: Base, host: Place, description: string, site: JsonLdSite): JsonLd {
  const { language } = site.imprint
  const path = `/sites/${base.id}`
  return {
    '@type': 'Place',
    ...placeReference(path, site),
    name: say(base, 'name', language),
    description,
    url: site.address(path),
    containedInPlace: {
      '@type': 'AdministrativeArea',
      ...placeReference(`/provinces/${host.slug}`, site),
      name: say(host, 'name', language),
    },
  }
}

function country(language: Language): { readonly '@type': string; readonly name: string; readonly identifier: string } {
  return { '@type': 'Country', name: language === 'zh' ? '中国' : 'China', identifier: 'CN' }
}
