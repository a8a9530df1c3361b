import { pathOf, regionPage } from '@/data/address/page'
import type { Base, Place, Region } from '@/data/facts/dataset'
import { localText } from '@/data/language'
import type { DataRow } from './data-row'
import type { DataTable } from './data-table'
import type { JsonLd, JsonLdSite } from './json-ld-thing'
import { country, placeReference } from './json-ld-thing'

export const levels: Readonly<Record<DataRow['level'], string>> = {
  province: 'AdministrativeArea',
  region: 'Place',
  nation: 'Country',
  economy: 'Place',
}

/** A province-level place with its codes and its newest figures. */
export function placeLd(place: Place, table: DataTable, site: JsonLdSite): JsonLd {
  const { language } = site.publication
  const path = pathOf({ kind: 'province', id: place.slug })
  const properties = latestProperties(table.rows, place.code)
  const names = [localText(place, 'short', language), place.name_zh, place.name_en, ...place.aliases]
  return {
    '@type': 'AdministrativeArea',
    ...placeReference(path, site),
    name: localText(place, 'name', language),
    alternateName: [...new Set(names)].filter((name) => name !== localText(place, 'name', language)),
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
  const { language } = site.publication
  const path = pathOf(regionPage(region))
  const isNation = region.scheme === 'nation'
  return {
    '@type': isNation ? 'Country' : 'Place',
    ...placeReference(path, site),
    name: isNation ? country(language).name : localText(region, 'name', language),
    url: site.address(path),
    ...(isNation ? {} : { containedInPlace: country(language) }),
    containsPlace: members.map((place) => ({
      '@type': 'AdministrativeArea',
      ...placeReference(pathOf({ kind: 'province', id: place.slug }), site),
      name: localText(place, 'name', language),
    })),
    ...(isNation ? {} : { additionalProperty: latestProperties(table.rows, region.id) }),
  }
}

/** An export base in its province. Its position is known to a kilometer or two only, so no coordinates are given. */
export function baseLd(base: Base, host: Place, description: string, site: JsonLdSite): JsonLd {
  const { language } = site.publication
  const path = pathOf({ kind: 'base', id: base.id })
  return {
    '@type': 'Place',
    ...placeReference(path, site),
    name: localText(base, 'name', language),
    description,
    url: site.address(path),
    containedInPlace: {
      '@type': 'AdministrativeArea',
      ...placeReference(pathOf({ kind: 'province', id: host.slug }), site),
      name: localText(host, 'name', language),
    },
  }
}

/** The newest known number of every indicator for one place as PropertyValue, each with its unit, and its year to refer it to. */
function latestProperties(rows: readonly DataRow[], code: string): readonly JsonLd[] {
  const newest = new Map<string, DataRow>()
  for (const row of rows) {
    if (row.code !== code || row.value === null) continue
    const known = newest.get(row.indicator)
    if (known === undefined || known.period < row.period) newest.set(row.indicator, row)
  }
  return [...newest.values()].map(propertyOf)
}

function propertyOf({ indicator, indicator_name, period, value, unit, qualifier }: DataRow): JsonLd {
  return {
    '@type': 'PropertyValue',
    propertyID: indicator,
    name: indicator_name,
    value: value ?? '',
    unitText: unit,
    valueReference: period,
    // What stands before a figure belongs to it.
    ...(qualifier === null ? {} : { description: qualifier }),
  }
}
