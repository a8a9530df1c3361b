import type { TableFormat } from '@/data/address/file'
import { fileHref, tableFormats } from '@/data/address/file'
import type { PageRef } from '@/data/address/page'
import { pathOf } from '@/data/address/page'
import type { Dataset } from '@/data/facts/dataset'
import type { Citation } from '@/data/facts/provenance'
import type { Language } from '@/data/language'
import { locales, localText, punctuation } from '@/data/language'
import type { DataRow } from './data-row'
import { tableUnit } from './data-row'
import type { DataTable } from './data-table'
import { levels } from './json-ld-place'
import type { About, JsonLd, JsonLdReference, JsonLdSite } from './json-ld-thing'
import { country, isKnown, publicationLd } from './json-ld-thing'
import type { Reference } from './reference'
import { addressOf, LICENSE, sourceReference } from './reference'

/** All datasets of this site as DataCatalog: the package of all tables, and those of the indicators by their addresses. */
export function catalogLd(dataset: Dataset, { name, description }: About, site: JsonLdSite): JsonLd {
  return {
    '@type': 'DataCatalog',
    '@id': `${site.address('/data')}#viewOptions`,
    name,
    description,
    url: site.address('/data'),
    inLanguage: locales[site.publication.language].tag,
    license: LICENSE.url,
    dataset: ['/data', ...dataset.indicators.map(({ id }) => `/indicators/${id}`)].map((path) => ({
      '@id': `${site.address(path)}#dataset`,
    })),
  }
}

/** The package of all tables as Dataset: years, sources and places are those of its rows. */
export function packageLd(dataset: Dataset, { name, description }: About, site: JsonLdSite): JsonLd {
  const { language } = site.publication
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
    spatialCoverage: country(language),
    isBasedOn: dataset.sources.map((source) => sourceLd({ source, locators: [] }, language)),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/zip',
        contentUrl: addressOf(site.publication, '/data/package.zip'),
      },
    ],
  }
}

/** A page about a table: what it says first, and the thing that it is about, if any. */
type DatasetPage = { readonly page: PageRef; readonly description: string; readonly about?: JsonLdReference }

/**
 * The table of a page as Dataset (schema.org; developers.google.com/search/docs/appearance/structured-data/dataset).
 * Years and places are those that have a figure in the table, so that they are the same in every download.
 */
export function datasetLd(table: DataTable, { page, description, about }: DatasetPage, site: JsonLdSite): JsonLd {
  const known = table.rows.filter(isKnown)
  const years = known.map(({ period }) => period).sort()
  return {
    ...publicationLd(pathOf(page), site),
    name: table.title,
    description,
    ...(about === undefined ? {} : { about }),
    variableMeasured: table.indicators.map((indicator) => ({
      '@type': 'PropertyValue',
      propertyID: indicator.id,
      name: localText(indicator, 'name', site.publication.language),
      unitText: tableUnit(indicator.unit, site.publication.language),
    })),
    ...(years.length === 0 ? {} : { temporalCoverage: coverage(years) }),
    spatialCoverage: placesLd(known, site),
    isBasedOn: table.citations.map((citation) => sourceLd(citation, site.publication.language)),
    distribution: downloadsLd(page, site),
  }
}

/** Years as an interval (ISO 8601): 2016/2024, or 2023 alone. They come in order. */
export function coverage(years: readonly string[]): string {
  const [first = '', last = ''] = [years[0], years.at(-1)]
  return first === last ? first : `${first}/${last}`
}

function placesLd(rows: readonly DataRow[], { publication }: JsonLdSite): readonly JsonLd[] {
  const places = new Map(rows.map((row) => [row.code, row]))
  return [...places.values()].map((row) => ({
    '@type': levels[row.level],
    name: localText(row, 'name', publication.language),
    identifier: row.code,
  }))
}

const formatTypes: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

/** The table of a page in every form as DataDownload. */
function downloadsLd(page: PageRef, { publication }: JsonLdSite): readonly JsonLd[] {
  return tableFormats.map((format) => ({
    '@type': 'DataDownload',
    encodingFormat: formatTypes[format],
    contentUrl: addressOf(
      publication,
      fileHref(page, { kind: 'download', format }, publication.language, new URLSearchParams()),
    ),
  }))
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
    ...(locators.length === 0 ? {} : { pagination: locators.join(punctuation[language].list) }),
  }
}
