import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openBrowser, openPage, untilHydrated } from '@/tests/support/page'

/** What the browser's own translation does to a page: every text is put into two elements of its own. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode() !== null) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    for (const text of texts) {
      const parent = text.parentElement
      if (text.data.trim() === '' || parent === null || parent.closest('script, style, svg, select') !== null) continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      parent.replaceChild(outer, text)
      outer.append(inner)
      inner.append(text.data)
    }
  })
}

/** What the page says, line by line. */
async function lines(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#content :is(h1, h2, h3, p, li, th, td, dt, dd, label, summary, figcaption)')].map(
      (line) => `${line.tagName} ${(line.textContent ?? '').replace(/\s+/g, ' ').trim()}`,
    ),
  )
}

it.each([
  ['/en/compare?places=440000.330000', 'gdp', null],
  ['/compare?places=440000.330000', 'goods-total', null],
  ['/?places=440000', 'gdp', '330000'],
  ['/en?form=circle', 'goods-total', '330000'],
])('%s: a translated page follows its reader to %s, in every line', async (path, indicator, place) => {
  const page = await openPage(await openBrowser())
  await page.goto(path)
  await untilHydrated(page)
  await translate(page)
  await page.locator('select[name="indicator"]').selectOption(indicator)
  await page.waitForURL(new RegExp(`indicator=${indicator}`))
  if (place !== null) {
    await page.locator(`svg.map [data-place="${place}"]`).click()
    await page.waitForURL(new RegExp(place))
  }
  const fresh = await openPage(await openBrowser())
  await fresh.goto(page.url())
  await untilHydrated(fresh)
  await expect
    .poll(async () => {
      const due = await lines(fresh)
      return due.length < 100 ? due : (await lines(page)).filter((line) => !due.includes(line))
    })
    .toEqual([])
})
