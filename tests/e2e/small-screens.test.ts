import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openBrowser, openPage } from './support/page'
import { places } from './support/tables'

const paths = [
  '/',
  '/en',
  '/?indicator=dds-goods-ratio&circles=goods-total&layers=bases.zones&places=440000.330000',
  '/en?indicator=goods-total&form=tile&method=natural',
  '/?level=region',
  '/provinces',
  '/en/provinces',
  '/nothing',
  '/en/provinces/guangdon',
]

/** By how much a page can be scrolled sideways. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

it.each([360, 320])('at %i px no page scrolls sideways', async (width) => {
  const page = await openPage(await openBrowser(), { width, height: 800, tolerate: [/404/] })
  for (const path of paths) {
    await page.goto(path)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect([path, await overflow(page)]).toEqual([path, 0])
  }
})

it.each(['', '/en'])('at 320 px no page of a province under "%s" scrolls sideways', async (prefix) => {
  const page = await openPage(await openBrowser(), { width: 320, height: 800, javaScript: false })
  for (const { slug } of places) {
    await page.goto(`${prefix}/provinces/${slug}`)
    expect([slug, await overflow(page)]).toEqual([slug, 0])
  }
})

describe.each([390, 1440])('at %i px', (width) => {
  it.each([...paths, '/provinces/guangdong', '/en/provinces/xinjiang'])(
    'what can be pressed on %s is large enough',
    async (path) => {
      const page = await openPage(await openBrowser(), { width, height: 844, tolerate: [/404/] })
      await page.goto(path)
      expect(await tooSmall(page, width < 500 ? 44 : 24)).toEqual([])
    },
  )
})

/**
 * Links and controls under 24 px in either direction (WCAG 2.2, 2.5.8), and controls of forms under the given height.
 * Left out are links inside sentences, and the map's: the table has the same links.
 */
function tooSmall(page: Page, control: number): Promise<readonly string[]> {
  return page.evaluate((controlHeight) => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
    const shown = all.filter(
      (element) => element.checkVisibility() && !element.closest('svg, p, .skip, [type="hidden"]'),
    )
    const controls = shown.filter((element) => element.matches('form *') || !element.matches('a'))
    return shown.flatMap((element) => {
      const { width: across, height } = element.getBoundingClientRect()
      const least = controls.includes(element) ? controlHeight : 24
      const isFine = across >= 24 && height >= least
      return isFine ? [] : [`${element.tagName} ${element.textContent.slice(0, 20)} ${across} × ${height}`]
    })
  }, control)
}
