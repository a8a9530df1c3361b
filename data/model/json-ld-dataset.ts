import type { DataRow } from './data-row'
import type { DataTable } from './data-table'
import { LICENSE } from './imprint'
import type { JsonLd, JsonLdReference, JsonLdSite } from './json-ld'
import { downloadsLd } from './json-ld-download'
import { sourceLd } from './json-ld-source'
import { say } from './language'
import { tableUnit } from './table-unit'

/** A page about a table: its path without language, what it says first, and the thing that it is about, if any. */
export type DatasetPage = { readonly path: string; readonly description: string; readonly about?: JsonLdReference }

/**
 * The table of a page as Dataset (schema.org; developers.google.com/search/docs/appearance/structured-data/dataset).
 * Years and places are those that have a figure in the table, so that they are the same in every download.
 */
export function datasetLd(table: DataTable, { path, description, about }: DatasetPage, site: JsonLdSite): JsonLd {
  const known = table.rows.filter(isKnown)
  const years = known.map(({ period }) => period).sort()
  return {
    ...publicationLd(path, site),
    name: table.title,
    description,
    ...(about === undefined ? {} : { about }),
    variableMeasured: table.indicators.map((indicator) => ({
      '@type': 'PropertyValue',
      propertyID: indicator.id,
      name: say(indicator, 'name', site.imprint.language),
      unitText: tableUnit(indicator.unit, site.imprint.language),
    })),
    ...(years.length === 0 ? {} : { temporalCoverage: coverage(years) }),
    spatialCoverage: placesLd(known, site),
    isBasedOn: table.citations.map((citation) => sourceLd(citation, site.imprint.language)),
    distribution: downloadsLd(path, site),
  }
}

/** What every dataset of this site says of its publication. */
export function publicationLd(path: string, { imprint, address }: JsonLdSite): JsonLd {
  const { language, site, release, date } = imprint
  return {
    '@type': 'Dataset',
    '@id': `${address(path)}#dataset`,
    url: address(path),
    inLanguage: language === 'zh' ? 'zh-CN' : 'en',
    version: release,
    ...(date === null ? {} : { datePublished: date }),
    license: LICENSE.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site, url: address('/') },
    includedInDataCatalog: { '@id': `${address('/data')}#catalog` },
  }
}

/** Years as an interval (ISO 8601): 2016/2024, or 2023 alone. They come in order. */
export function coverage(years: readonly string[]): string {
  const [first = '', last = ''] = [years[0], years.at(-1)]
  return first === last ? first : `${first}/${last}`
}

const levels: Readonly<Record<DataRow['level'], string>> = {
  province: 'AdministrativeArea',
  region: 'Place',
  nation: 'Country',
  economy: 'Place',
}

function placesLd(rows: readonly DataRow[], { imprint }: JsonLdSite): readonly JsonLd[] {
  const places = new Map(rows.map((row) => [row.code, row]))
  return [...places.values()].map(({ code, level, name_zh, name_en }) => ({
    '@type': levels[level],
    name: imprint.language === 'zh' ? name_zh : name_en,
    identifier: code,
  }))
}

/** A figure below the printed precision is known within bounds; a missing one is not. */
function isKnown({ state }: DataRow): boolean {
  return state === 'value' || state === 'zero' || state === 'below'
}
