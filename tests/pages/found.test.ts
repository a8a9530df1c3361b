import { parse } from 'csv-parse/sync'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ask, firstMatch, onSite } from '@/tests/support/answer'
import { breadcrumbsSchema, catalogSchema, datasetSchema, placeSchema } from '@/tests/support/dataset-schema'
import { linkedData } from '@/tests/support/linked-data'
import { serveBuild } from '@/tests/support/site'

type Row = Readonly<Record<string, string>>

/** The path of an address of the site. */
function pathOf(address: string): string {
  expect(address.startsWith(onSite('/'))).toBe(true)
  return address.slice(onSite('').length)
}

async function tableAt(address: string | undefined): Promise<readonly Row[]> {
  const { status, body } = await ask(pathOf(address ?? ''))
  expect(status).toBe(200)
  return parse(body, { columns: true, bom: true })
}

const withTables = [
  ['/indicators/dds-total', null],
  ['/en/indicators/goods-total', null],
  ['/indicators/delivered-export', null],
  ['/provinces/guangdong', ['AdministrativeArea', '440000']],
  ['/en/provinces/qinghai', ['AdministrativeArea', '630000']],
  ['/regions/east', ['Place', 'east']],
  ['/en/regions/central-west', ['Place', 'central-west']],
  ['/nation', null],
] as const

describe.each(withTables)('what %s says to programs', (path, about) => {
  it('has the years, places, indicators and figures of its own download', async () => {
    const things = linkedData((await ask(path)).body)
    const dataset = datasetSchema.parse(things.get('Dataset'))
    expect(pathOf(dataset.url)).toBe(path)
    const csv = dataset.distribution.find(({ encodingFormat }) => encodingFormat === 'text/csv')
    const rows = await tableAt(csv?.contentUrl)
    const known = rows.filter(({ state }) => ['value', 'zero', 'below'].includes(state ?? ''))
    const years = known.map(({ period }) => period ?? '').sort()
    const [first, last = first] = dataset.temporalCoverage.split('/')
    expect([first, last]).toEqual([years[0], years.at(-1)])
    const places = [dataset.spatialCoverage].flat().map((place) => place.identifier)
    expect(new Set(places)).toEqual(new Set(known.map(({ code }) => code)))
    expect(new Set(dataset.variableMeasured.map(({ propertyID }) => propertyID))).toEqual(
      new Set(rows.map(({ indicator }) => indicator)),
    )
    if (about === null) return
    const [type, code] = about
    const { additionalProperty = [] } = placeSchema.parse(things.get(type))
    expect(additionalProperty.length).toBeGreaterThan(10)
    for (const { propertyID, value, unitText, valueReference } of additionalProperty) {
      const own = rows.filter((row) => row.code === code && row.indicator === propertyID && row.value !== '')
      const newest = Math.max(...own.map(({ period }) => Number(period)))
      expect([propertyID, String(newest)]).toEqual([propertyID, valueReference])
      const row = own.find(({ period }) => period === valueReference)
      expect([propertyID, Number(row?.value), row?.unit]).toEqual([propertyID, value, unitText])
    }
  })

  it('names downloads that answer with the type they say', async () => {
    const { distribution } = datasetSchema.parse(linkedData((await ask(path)).body).get('Dataset'))
    expect(distribution).toHaveLength(4)
    for (const { contentUrl, encodingFormat } of distribution) {
      const { status, headers } = await ask(pathOf(contentUrl))
      expect([contentUrl, status, headers.get('content-type')?.split(';')[0]]).toEqual([
        contentUrl,
        200,
        encodingFormat,
      ])
    }
  })
})

it('a place without figures is a place, and no dataset', async () => {
  const things = linkedData((await ask('/provinces/taiwan')).body)
  expect([things.has('AdministrativeArea'), things.has('Dataset')]).toEqual([true, false])
})

it('the catalog names the datasets of the pages', async () => {
  const things = linkedData((await ask('/data')).body)
  const viewOptions = catalogSchema.parse(things.get('DataCatalog'))
  expect(viewOptions.dataset).toContainEqual({ '@id': datasetSchema.parse(things.get('Dataset'))['@id'] })
  const indicator = datasetSchema.parse(linkedData((await ask('/indicators/gdp')).body).get('Dataset'))
  expect(viewOptions.dataset).toContainEqual({ '@id': indicator['@id'] })
  expect(indicator.includedInDataCatalog).toEqual({ '@id': viewOptions['@id'] })
})

it.each(['/provinces/guangdong', '/en/indicators/gdp', '/regions', '/sites/tianhe', '/data/contradictions', '/about'])(
  'the way to %s, as programs read it, is the one on the page',
  async (path) => {
    const { body } = await ask(path)
    const { itemListElement } = breadcrumbsSchema.parse(linkedData(body).get('BreadcrumbList'))
    const list = firstMatch(body, /<nav class="breadcrumbs"[^>]*><ol>(.*?)<\/ol>/s) ?? ''
    const shown = [...list.matchAll(/<li[^>]*>(?:<a href="[^"]*">)?([^<]*)/g)].map(([, name]) => name)
    expect(itemListElement.map(({ name }) => name)).toEqual(shown)
    expect(pathOf(itemListElement.at(-1)?.item ?? '')).toBe(path)
    for (const { item } of itemListElement) expect([item, (await ask(pathOf(item))).status]).toEqual([item, 200])
  },
)

it.each([
  ['/indicators/dds-total', 8],
  ['/en/regions/east', 8],
  ['/nation', 8],
  ['/provinces/xinjiang', 8],
  ['/compare?places=440000.330000&indicator=goods-total&period=2020', 8],
  ['/en/compare', 8],
  ['/sites', 1],
  ['/en/sites/dalian', 1],
  ['/data', 1],
])('%s links to files that answer, %i of them', async (path, count) => {
  const { body } = await ask(path)
  const links = [...body.matchAll(/href="([^"]*\/(?:download|cite|package)\.\w+[^"]*)"/g)]
  const files = new Set(links.map(([, href = '']) => href.replaceAll('&amp;', '&')))
  expect(files.size).toBe(count)
  for (const file of files) expect([file, (await ask(file)).status]).toEqual([file, 200])
})

it('every page of the sitemap answers, names its own address and both languages, and has a title of its own', async () => {
  const origin = 'https://map.example.cn'
  const site = await serveBuild({ SITE_URL: origin })
  onTestFinished(site.stop)
  const xml = await (await fetch(`${site.url}/sitemap.xml`)).text()
  const paths = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address.slice(origin.length) || '/')
  expect(paths.length).toBeGreaterThan(300)
  expect(await (await fetch(`${site.url}/robots.txt`)).text()).toContain(`Sitemap: ${origin}/sitemap.xml`)
  const titles = new Map<string, string>()
  for (const path of paths) {
    const { status, body } = await ask(path)
    const head = body.slice(0, body.indexOf('</head>'))
    const links = [...head.matchAll(/<link rel="(canonical|alternate)"(?: hrefLang="([^"]*)")? href="([^"]*)"/g)]
    const chinese = path === '/en' ? '/' : path.replace(/^\/en\//, '/')
    const english = chinese === '/' ? '/en' : `/en${chinese}`
    expect([
      path,
      status,
      ...links.map(([, , language = 'own', href = '']) => [language, href.replace(onSite(''), '') || '/']),
    ]).toEqual([path, 200, ['own', path], ['zh-CN', chinese], ['en', english], ['x-default', chinese]])
    const description = firstMatch(head, /<meta name="description" content="([^"]*)"/) ?? ''
    expect([path, description.length > 15]).toEqual([path, true])
    const title = firstMatch(head, /<title>([^<]*)/) ?? ''
    expect([path, titles.get(title)]).toEqual([path, undefined])
    titles.set(title, path)
  }
}, 240_000)

it('without SITE_URL there is no sitemap, and robots are told of none', async () => {
  const site = await serveBuild()
  onTestFinished(site.stop)
  expect((await fetch(`${site.url}/sitemap.xml`)).status).toBe(404)
  const robots = await (await fetch(`${site.url}/robots.txt`)).text()
  expect(robots).toMatch(/^User-Agent: \*$/m)
  expect(robots).not.toContain('Sitemap')
})

it('the manifest is linked, and its icons are the squares that it says', async () => {
  const manifest = firstMatch((await ask('/en/provinces/hunan')).body, /<link rel="manifest" href="([^"]*)"/)
  const { status, body } = await ask(manifest ?? '')
  expect(status).toBe(200)
  const { icons } = JSON.parse(body) as { icons: { src: string; sizes: string }[] }
  expect(icons).toHaveLength(3)
  for (const { src, sizes } of icons) {
    const bytes = new Uint8Array(await (await fetch(onSite(src))).arrayBuffer())
    const view = new DataView(bytes.buffer)
    // The header of a PNG says how wide and high it is.
    expect([src, `${view.getUint32(16)}x${view.getUint32(20)}`]).toEqual([src, sizes])
  }
})
