import type { TableFormat } from '@/data/address/file'
import { fileHref, tableFormats } from '@/data/address/file'
import type { Base, Dataset, Place, Region } from '@/data/facts/dataset'
import type { Citation } from '@/data/facts/provenance'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import { regionPath } from '@/data/search/find'
import type { DataRow } from './data-row'
import { tableUnit } from './data-row'
import type { DataTable } from './data-table'
import type { Publication, Reference } from './reference'
import { addressOf, LICENSE, sourceReference } from './reference'

/** A value of linked data: text, number, a thing, a reference to a thing, or a list of them. */
type JsonLdValue = string | number | boolean | JsonLdReference | JsonLd | readonly JsonLdValue[]

/** A thing that is described elsewhere, by its address. */
type JsonLdReference = { readonly '@id': string }

/** A thing in the vocabulary of schema.org, as plain JSON. */
export type JsonLd = { readonly '@type': string; readonly [property: string]: JsonLdValue }

/** What linked data says of this site. `address` gives the public address of a path without language. */
export type JsonLdSite = { readonly imprint: Publication; readonly address: (path: string) => string }

/**
 * A thing as the text of a script element (JSON-LD 1.1, 7.1): nothing in it can end the element or start a comment, as
 * every < > & and both line separators are written as escapes of JSON.
 */
export function jsonLdText(thing: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The way to a page as BreadcrumbList. `address` gives the public address of a path without language. */
export function breadcrumbsLd(
  items: readonly { readonly name: string; readonly path: string }[],
  address: (path: string) => string,
): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: address(path),
    })),
  }
}

type About = { readonly name: string; readonly description: string }

/** All datasets of this site as DataCatalog: the package of all tables, and those of the indicators by their addresses. */
export function catalogLd(dataset: Dataset, { name, description }: About, site: JsonLdSite): JsonLd {
  return {
    '@type': 'DataCatalog',
    '@id': `${site.address('/data')}#catalog`,
    name,
    description,
    url: site.address('/data'),
    inLanguage: site.imprint.language === 'zh' ? 'zh-CN' : 'en',
    license: LICENSE.url,
    dataset: ['/data', ...dataset.indicators.map(({ id }) => `/indicators/${id}`)].map((path) => ({
      '@id': `${site.address(path)}#dataset`,
    })),
  }
}

/** The package of all tables as Dataset: years, sources and places are those of its rows. */
export function packageLd(dataset: Dataset, { name, description }: About, site: JsonLdSite): JsonLd {
  const { language } = site.imprint
  const years = new Set(dataset.observations.map(({ period }) => period))
  return {
    ...publicationLd('/data', site),
    name,
    description,
    variableMeasured: dataset.indicators
      .filter(({ origin }) => origin === 'observed')
      .map((indicator) => ({
        '@type': 'PropertyValue',
        propertyID: indicator.id,
        name: localText(indicator, 'name', language),
        url: site.address(`/indicators/${indicator.id}`),
      })),
    temporalCoverage: coverage([...years].sort()),
    spatialCoverage: { '@type': 'Country', name: language === 'zh' ? '中国' : 'China', identifier: 'CN' },
    isBasedOn: dataset.sources.map((source) => sourceLd({ source, locators: [] }, language)),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/zip',
        contentUrl: addressOf(site.imprint, '/data/package.zip'),
      },
    ],
  }
}

/** A page about a table: its path without language, what it says first, and the thing that it is about, if any. */
type DatasetPage = { readonly path: string; readonly description: string; readonly about?: JsonLdReference }

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
      name: localText(indicator, 'name', site.imprint.language),
      unitText: tableUnit(indicator.unit, site.imprint.language),
    })),
    ...(years.length === 0 ? {} : { temporalCoverage: coverage(years) }),
    spatialCoverage: placesLd(known, site),
    isBasedOn: table.citations.map((citation) => sourceLd(citation, site.imprint.language)),
    distribution: downloadsLd(path, site),
  }
}

/** What every dataset of this site says of its publication. */
function publicationLd(path: string, { imprint, address }: JsonLdSite): JsonLd {
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

const formatTypes: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

/** The table of a page in every form as DataDownload. `page` is its path without language. */
function downloadsLd(page: string, { imprint }: JsonLdSite): readonly JsonLd[] {
  return tableFormats.map((format) => ({
    '@type': 'DataDownload',
    encodingFormat: formatTypes[format],
    contentUrl: addressOf(
      imprint,
      fileHref(page, { kind: 'download', format }, imprint.language, new URLSearchParams()),
    ),
  }))
}

/** The address of the thing that a page is about. */
export function placeReference(path: string, { address }: JsonLdSite): JsonLdReference {
  return { '@id': `${address(path)}#place` }
}

/** A province-level place with its codes and its newest figures. */
export function placeLd(place: Place, table: DataTable, site: JsonLdSite): JsonLd {
  const { language } = site.imprint
  const path = `/provinces/${place.slug}`
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
  const { language } = site.imprint
  const path = regionPath(region)
  const isNation = region.scheme === 'nation'
  return {
    '@type': isNation ? 'Country' : 'Place',
    ...placeReference(path, site),
    name: isNation ? country(language).name : localText(region, 'name', language),
    url: site.address(path),
    ...(isNation ? {} : { containedInPlace: country(language) }),
    containsPlace: members.map((place) => ({
      '@type': 'AdministrativeArea',
      ...placeReference(`/provinces/${place.slug}`, site),
      name: localText(place, 'name', language),
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
    name: localText(base, 'name', language),
    description,
    url: site.address(path),
    containedInPlace: {
      '@type': 'AdministrativeArea',
      ...placeReference(`/provinces/${host.slug}`, site),
      name: localText(host, 'name', language),
    },
  }
}

function country(language: Language): { readonly '@type': string; readonly name: string; readonly identifier: string } {
  return { '@type': 'Country', name: language === 'zh' ? '中国' : 'China', identifier: 'CN' }
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

const workTypes: Readonly<Record<Reference['kind'], string>> = {
  dataset: 'Dataset',
  report: 'Report',
  book: 'Book',
  other: 'CreativeWork',
}

/** A source as the work that a dataset is based on, with the tables or sections from which figures are taken. */
function sourceLd(citation: Citation, language: Language): JsonLd {
  const { kind, title, authors, issued, url, locators } = sourceReference(citation, language)
  return {
    '@type': workTypes[kind],
    name: title,
    ...(authors.length === 0 ? {} : { publisher: authors.map((name) => ({ '@type': 'Organization', name })) }),
    ...(issued === null ? {} : { datePublished: issued }),
    ...(url === null ? {} : { url }),
    ...(locators.length === 0 ? {} : { pagination: locators.join(language === 'zh' ? '、' : ', ') }),
  }
}
