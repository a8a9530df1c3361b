import { expect, it } from 'vitest'
import { listReleases } from '@/data/files/releases'
import { accessibilityViolations } from '@/tests/support/accessibility'
import { openBrowser, openPage, visit } from '@/tests/support/page'

const four = 'places=440000.320000.330000.310000'
const ten = `${four}.110000.370000.510000.350000.410000.540000`
const [oldest = '', newest = ''] = [listReleases()[0]?.id, listReleases().at(-1)?.id]

/** Every kind of page, with what a view can add to it; `/` is the map of each language. */
const paths = [
  '/',
  '/?indicator=dds-goods-ratio&circles=goods-total&layers=bases.zones&places=440000.330000',
  '/?indicator=zones&form=tile&method=natural&classes=7',
  '/?level=region&nonsense=1',
  `/?indicator=dds-export&release=${oldest}`,
  '/compare?indicator=goods-total',
  '/compare?places=510000',
  `/compare?${ten}&indicator=goods-total&versus=gdp&axes=log.log&scale=index&pair=swipe`,
  `/compare?${four}&indicator=gdp-per-capita&period=2023&versus=dds-per-capita&circles=population&quadrants=nation`,
  '/compare?level=region&period=2024&places=east.central-west.northeast',
  `/compare?places=440000.330000&versus=gdp&release=${oldest}`,
  '/provinces',
  '/provinces/guangdong',
  '/provinces/taiwan',
  '/provinces/guangdon',
  `/provinces/guangdong?release=${oldest}`,
  '/provinces/guangdong/brief',
  '/provinces/guangdong/share',
  '/regions',
  '/regions/west',
  '/nation',
  '/indicators',
  '/indicators/dds-total',
  '/indicators/zones',
  '/indicators/world-dds-export',
  '/indicators/cbec-total',
  '/sites',
  '/sites/zhongguancun',
  '/data',
  '/data/reconciliation',
  '/data/contradictions',
  `/data/releases?from=${oldest}&to=${newest}`,
  '/about',
  '/search?q=gd',
  '/search?q=gaungdong',
  '/share?indicator=dds-export',
  `/share/check?view=/provinces/guangdong&release=${oldest}`,
  '/share/check?view=https://other.example/',
] as const

/** Two states that cross language, width and color. */
const states = [
  { prefix: '', width: 1440, colorScheme: 'light' },
  { prefix: '/en', width: 360, colorScheme: 'dark' },
] as const

const other = { light: 'dark', dark: 'light' } as const

/** Pages of the richest kinds are looked at in both states, the others in turn: they are made of the same parts. */
const inBoth = /^\/(?:$|\?indicator=dds-goods|compare\?places=440000\.320000.*scale=index|provinces\/guangdong$)/

/** Pages whose colors no other page has; the rest take theirs from the same rules. */
const colorful =
  /^\/(?:\?indicator=zones|\?level=region|compare|provinces\/guangdong\/(?:brief|share)|indicators\/zones|search\?q=gd|about|share)/

const visits = paths.flatMap((path, i) =>
  states.filter((_, state) => inBoth.test(path) || i % 2 === state).map((state) => ({ path, ...state })),
)

it.each(visits.map((visited) => [visited.path, visited.prefix, visited] as const))(
  'axe finds nothing wrong with %s, all of it unfolded, under "%s", nor with colors of its own in the other scheme',
  async (path, prefix, { width, colorScheme }) => {
    const page = await openPage(await openBrowser(), { width, colorScheme, tolerate: [/404/] })
    await visit(page, `${prefix}${prefix === '' ? path : path.replace(/^\/(?=$|\?)/, '')}`)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await accessibilityViolations(page)).toEqual([])
    if (inBoth.test(path) || !colorful.test(path)) return
    await page.emulateMedia({ colorScheme: other[colorScheme] })
    expect(await accessibilityViolations(page, ['color-contrast'])).toEqual([])
  },
)
