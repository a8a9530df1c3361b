import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
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
    await page.goto(path, { waitUntil: 'networkidle' })
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

it.each([390, 1440])('at %i px what can be pressed is large enough', async (width) => {
  const page = await openPage(await openBrowser(), { width, height: 844, tolerate: [/404/] })
  for (const path of [...paths, '/provinces/guangdong', '/en/provinces/xinjiang']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect([path, ...(await tooSmall(page, width < 500 ? 44 : 24))]).toEqual([path])
  }
})

/**
 * Links and buttons under 24 px in either direction (WCAG 2.2, 2.5.8), and controls of forms under the given height.
 * Left out are links inside sentences, and the map's: the table has the same links.
 */
function tooSmall(page: Page, leastOfForms: number): Promise<readonly string[]> {
  return page.evaluate((formHeight) => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
    const shown = all.filter(
      (element) => element.checkVisibility() && !element.closest('svg, p, .skip, [type="hidden"]'),
    )
    return shown.flatMap((element) => {
      const { width: across, height } = element.getBoundingClientRect()
      const least = element.matches('form :not(a)') ? formHeight : 24
      const isFine = across >= 24 && height >= least
      return isFine ? [] : [`${element.tagName} ${element.textContent.slice(0, 20)} ${across} × ${height}`]
    })
  }, leastOfForms)
}
