import type { Page } from 'playwright-core'
import { expect, inject, it, onTestFinished } from 'vitest'
import { launchBrowser } from '@/tests/support/browser'
import { indicators } from '@/tests/support/facts'
import { openBrowser, openPage, visit } from '@/tests/support/page'
import { places } from '@/tests/support/tables'

const paths = [
  '/',
  '/en',
  '/?indicator=dds-goods-ratio&circles=goods-total&layers=bases.zones&places=440000.330000',
  '/en?indicator=goods-total&form=tile&method=natural',
  '/en?level=region',
  '/en?text=large',
  '/compare?places=440000.320000.330000.310000&indicator=goods-total&versus=gdp',
  '/en/compare?places=150000&indicator=dds-per-capita',
  '/compare?places=440000.320000.330000.310000.110000.370000.510000.350000.410000.540000&indicator=goods-total&versus=gdp&pair=swipe',
  '/en/compare?level=region&period=2024&places=east.central-west.northeast',
  '/provinces',
  '/provinces/guangdong',
  '/provinces/qinghai',
  '/en/provinces/xinjiang',
  '/en/provinces/xizang/brief',
  '/en/indicators/dds-total',
  '/en/regions/central-west',
  '/nation',
  '/en/sites',
  '/en/sites/teda',
  '/en/data',
  '/en/data/reconciliation',
  '/en/data/contradictions',
  '/search?q=gd',
  '/en/data/releases?from=2026.1&to=2026.2',
  '/?places=440000&release=2026.1',
  '/provinces/guangdong?release=2026.1',
  '/en/provinces/xizang?release=2026.1',
  '/en/about',
  '/share?places=440000',
  '/en/provinces/guangdong/share',
  '/share/check?view=/provinces/guangdong&release=2026.1',
  '/en/share/check?view=/en%3Findicator=gdp%26release=2026.1',
  '/nothing',
  '/en/provinces/guangdon',
]

/** Opens a page, waits until its script is awake, and unfolds all that can be unfolded. */
async function unfold(page: Page, path: string): Promise<void> {
  await visit(page, path)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const sheet of document.querySelectorAll<HTMLElement>('form[popover]')) sheet.showPopover()
  })
}

/** By how much a page can be scrolled sideways. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/**
 * Links and buttons under 24 px in either direction (WCAG 2.2, 2.5.8), and controls of forms under the given height.
 * Left out are links inside sentences, and the map's: the table has the same links.
 */
function tooSmall(page: Page, leastOfForms: number): Promise<readonly string[]> {
  return page.evaluate((formHeight) => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
    const shown = all.filter(
      (element) => element.checkVisibility() && !element.closest('svg, p, .skip, [type="hidden"]'),
    )
    return shown.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      const least = element.matches('form :not(a)') ? formHeight : 24
      const isFine = width >= 24 && height >= least
      return isFine ? [] : [`${element.tagName} ${element.textContent.slice(0, 20)} ${width} × ${height}`]
    })
  }, leastOfForms)
}

/** Fields whose type is so small that iOS enlarges the page around them. */
function smallType(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('select, input:not([type=range], [type=checkbox], [type=file])')]
      .filter((field) => field.checkVisibility() && Number.parseFloat(getComputedStyle(field).fontSize) < 16)
      .map((field) => field.outerHTML.slice(0, 80)),
  )
}

it.each(paths)('%s does not scroll sideways on a phone, and fingers can hit what can be pressed', async (path) => {
  const page = await openPage(await openBrowser(), { tolerate: [/404/] })
  await unfold(page, path)
  expect(await tooSmall(page, 24)).toEqual([])
  for (const width of [360, 280]) {
    await page.setViewportSize({ width, height: 800 })
    expect([width, await overflow(page)]).toEqual([width, 0])
    expect([width, ...(await tooSmall(page, 44))]).toEqual([width])
    expect([width, ...(await smallType(page))]).toEqual([width])
  }
})

it.each(['/', '/en/compare?places=440000.310000', '/provinces/guangdong', '/en/indicators/dds-total', '/en/sites'])(
  '%s follows the size of type that the reader sets, twice the usual',
  async (path) => {
    const [usual, twice] = await Promise.all(
      [16, 32].map(async (size) => {
        const browser = await launchBrowser(inject('browserPath'), [`--blink-settings=defaultFontSize=${size}`])
        onTestFinished(() => browser.close())
        const page = await browser.newPage({ baseURL: inject('siteUrl'), viewport: { width: 1440, height: 900 } })
        await page.goto(path)
        return { sizes: await Promise.all(['body', 'th', 'footer'].map((one) => typeOf(page, one))), page }
      }),
    )
    expect(twice?.sizes).toEqual(usual?.sizes.map((size) => 2 * size))
    for (const width of [1440, 780]) {
      await twice?.page.setViewportSize({ width, height: 800 })
      expect([width, twice && (await overflow(twice.page))]).toEqual([width, 0])
    }
  },
)

function typeOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}

it.each([
  ['province', places.map(({ slug }) => `/en/provinces/${slug}`)],
  ['list', ['/en/regions', '/en/indicators', '/en/provinces', '/en/sites']],
  ['indicator', indicators.map(({ id }) => `/en/indicators/${id}`)],
])('no page of any %s scrolls sideways at 320 px, not even with English words', async (_, pages) => {
  const page = await openPage(await openBrowser(), { width: 320, height: 800, javaScript: false })
  for (const path of pages) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    expect([path, await overflow(page)]).toEqual([path, 0])
  }
})
