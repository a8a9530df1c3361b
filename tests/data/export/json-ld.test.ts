import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageRef } from '@/data/address/page'
import { indicatorTable, placesTable } from '@/data/export/data-table'
import { catalogLd, coverage, datasetLd, packageLd } from '@/data/export/json-ld-dataset'
import { baseLd, placeLd, regionLd } from '@/data/export/json-ld-place'
import type { JsonLd, JsonLdSite } from '@/data/export/json-ld-thing'
import { breadcrumbsLd, jsonLdText } from '@/data/export/json-ld-thing'
import type { Publication } from '@/data/export/reference'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { languages, localText } from '@/data/language'
import { namesOf } from '@/data/text/names-of'
import { breadcrumbsSchema, catalogSchema, datasetSchema, placeSchema } from '@/tests/support/dataset-schema'

const dataset = read()

function siteIn(language: Language, origin: string | undefined = 'https://map.example.cn'): JsonLdSite {
  const publication: Publication = { site: '地图', origin, release: '2026.1', date: '2026-11-20', language }
  return { publication, address: (path) => (origin ?? '') + (language === 'en' ? `/en${path}` : path) }
}

/** What a program reads from the page. */
function parsed(thing: JsonLd): unknown {
  return JSON.parse(jsonLdText(thing))
}

describe('the text of linked data', () => {
  it('is JSON that says the same, whatever the texts are', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(parsed({ '@type': 'Thing', name: text })).toEqual({
          '@context': 'https://schema.org',
          '@type': 'Thing',
          name: text,
        })
      }),
    )
  })

  it('cannot leave its element', () => {
    const text = jsonLdText({ '@type': 'Thing', name: '</script><!--<script>alert(1)&amp;\u2028\u2029' })
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
  })
})

describe.each(languages)('in %s', (language) => {
  const site = siteIn(language)
  const names = namesOf(dataset, language)
  const about = (page: PageRef) => ({ page, description: '说明'.repeat(30) })

  it.each(dataset.indicators.map(({ id }) => id))('the dataset of %s has all that is asked for', (id) => {
    const indicator = dataset.indicators.find((row) => row.id === id)
    if (indicator === undefined) throw new Error(id)
    const table = indicatorTable(dataset, indicator, names)
    const path = `/indicators/${id}`
    const found = datasetSchema.parse(parsed(datasetLd(table, about({ kind: 'indicator', id }), site)))
    expect(found.url).toBe(site.address(path))
    expect(found.variableMeasured.map(({ propertyID, name }) => [propertyID, name])).toEqual([
      [id, localText(indicator, 'name', language)],
    ])
    const suffix = language === 'en' ? '?lang=en' : ''
    expect(found.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
      ['csv', 'json', 'xlsx', 'zip'].map((format) => `https://map.example.cn${path}/download.${format}${suffix}`),
    )
    // By the rows of the tables, where the indicator is read from them.
    if (indicator.origin !== 'observed') return
    const rows = dataset.observations.filter(
      (row) => row.indicator === id && ['value', 'zero', 'below'].includes(row.state),
    )
    const years = rows.map(({ period }) => period).sort()
    const [first, last] = found.temporalCoverage.split('/')
    expect([first, last ?? first]).toEqual([years[0], years.at(-1)])
    const places = [found.spatialCoverage].flat().map((place) => place.identifier)
    expect(places).toEqual(expect.arrayContaining([...new Set(rows.map(({ place }) => place))]))
  })

  it.each(dataset.places.map(({ slug }) => slug))('the place %s has its codes and its newest numbers', (slug) => {
    const place = dataset.places.find((row) => row.slug === slug)
    if (place === undefined) throw new Error(slug)
    const table = placesTable(dataset, [place.code], { id: slug, title: slug }, names)
    const thing = parsed(placeLd(place, table, site))
    const { additionalProperty = [] } = placeSchema.parse(thing)
    expect(JSON.stringify(thing)).toContain(`"value":"${place.code}"`)
    for (const { propertyID, value, valueReference } of additionalProperty) {
      const rows = table.rows.filter((row) => row.code === place.code && row.indicator === propertyID)
      expect(rows.find(({ period }) => period === valueReference)?.value).toBe(value)
      const later = rows.filter((row) => row.period > valueReference)
      expect(later.map((row) => row.value).filter((number) => number !== null)).toEqual([])
    }
  })

  it('what is not known is not said: neither of Taiwan nor of exports of Qinghai', () => {
    const properties = (code: string) => {
      const place = dataset.places.find((row) => row.code === code)
      if (place === undefined) throw new Error(code)
      const table = placesTable(dataset, [code], { id: code, title: code }, names)
      const { additionalProperty = [] } = placeSchema.parse(parsed(placeLd(place, table, site)))
      return additionalProperty.map(({ propertyID }) => propertyID)
    }
    expect(properties('710000')).not.toContain('dds-total')
    // Printed as 0, it is below half of the printed precision.
    expect(properties('630000')).toContain('dds-import')
    expect(properties('630000')).not.toContain('dds-export')
  })

  it('a region has its provinces, the nation is a country', () => {
    for (const region of dataset.regions) {
      const members = dataset.places.filter(({ code }) => region.members.includes(code))
      const table = placesTable(dataset, [region.id], { id: region.id, title: region.id }, names)
      const thing = placeSchema.parse(parsed(regionLd(region, members, table, site)))
      expect(thing['@type']).toBe(region.id === 'CN' ? 'Country' : 'Place')
      expect(thing.containsPlace).toHaveLength(region.members.length)
      expect(thing.additionalProperty === undefined).toBe(region.id === 'CN')
    }
  })

  it('a base lies in its province', () => {
    for (const base of dataset.bases) {
      const host = dataset.places.find(({ code }) => code === base.place)
      if (host === undefined) throw new Error(base.place)
      const thing = placeSchema.parse(parsed(baseLd(base, host, 'text', site)))
      expect(thing.containedInPlace).toMatchObject({ '@id': `${site.address(`/provinces/${host.slug}`)}#place` })
      expect(thing.geo).toBeUndefined()
    }
  })

  it('the catalog names every dataset, and the package is one of them', () => {
    const told = { name: '数据', description: '说明'.repeat(30) }
    const viewOptions = catalogSchema.parse(parsed(catalogLd(dataset, told, site)))
    const all = datasetSchema.parse(parsed(packageLd(dataset, told, site)))
    expect(viewOptions.dataset).toHaveLength(dataset.indicators.length + 1)
    expect(viewOptions.dataset).toContainEqual({ '@id': all['@id'] })
    expect(all.includedInDataCatalog).toEqual({ '@id': viewOptions['@id'] })
    expect(all.isBasedOn).toHaveLength(dataset.sources.length)
    expect(all.distribution.map(({ contentUrl }) => contentUrl)).toEqual(['https://map.example.cn/data/package.zip'])
  })

  it('the way to a page is numbered from 1', () => {
    const items = [
      { name: '地图', path: '/' },
      { name: '省份', path: '/provinces' },
    ]
    const found = breadcrumbsSchema.parse(parsed(breadcrumbsLd(items, site.address)))
    expect(found.itemListElement.map(({ item }) => item)).toEqual(items.map(({ path }) => site.address(path)))
  })
})

it('without an origin, addresses are relative', () => {
  const [indicator] = dataset.indicators
  if (indicator === undefined) throw new Error('no indicators')
  const site = siteIn('zh', '')
  const table = indicatorTable(dataset, indicator, namesOf(dataset, 'zh'))
  const text = jsonLdText(
    datasetLd(table, { page: { kind: 'indicator', id: indicator.id }, description: 'text' }, site),
  )
  expect(text).toContain(`"url":"/indicators/${indicator.id}"`)
  expect(text).not.toContain('localhost')
})

it('years are an interval, or one year', () => {
  expect(coverage(['2016', '2016', '2024'])).toBe('2016/2024')
  expect(coverage(['2023', '2023'])).toBe('2023')
})
