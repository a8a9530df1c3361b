import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openBrowser, openPage, untilHydrated } from '@/tests/support/page'

/** Takes from a browser of today what the oldest of package.json lack: it then answers as Chrome 109 or Safari 15.6 does. */
async function age(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drop = (from: object, ...names: readonly string[]) => {
      for (const name of names) Reflect.deleteProperty(from, name)
    }
    const arrays: readonly object[] = [Array.prototype, Object.getPrototypeOf(Int8Array.prototype)]
    for (const list of arrays) drop(list, 'toSorted', 'toReversed', 'toSpliced', 'with')
    drop(Array, 'fromAsync')
    drop(Object, 'groupBy')
    drop(Map, 'groupBy')
    drop(URL, 'canParse', 'parse')
    drop(Promise, 'withResolvers', 'try')
    drop(String.prototype, 'isWellFormed', 'toWellFormed')
    drop(Set.prototype, 'union', 'intersection', 'difference', 'symmetricDifference')
    drop(Set.prototype, 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom')
    const iterators: object = Object.getPrototypeOf(Object.getPrototypeOf([].values()))
    drop(iterators, 'map', 'filter', 'toArray', 'some', 'find', 'flatMap')
    drop(HTMLElement.prototype, 'popover', 'showPopover', 'hidePopover', 'togglePopover')
    drop(HTMLButtonElement.prototype, 'popoverTargetElement', 'popoverTargetAction')
    drop(AbortSignal, 'any', 'timeout')
    drop(window, 'requestIdleCallback', 'scheduler')
  })
}

describe('the oldest browsers of the floor', () => {
  it('keep the map: another indicator, a choice, sites, zooming', async () => {
    const page = await openPage(await openBrowser())
    await age(page)
    await page.goto('/')
    await untilHydrated(page)
    await page.getByRole('combobox', { name: '指标', exact: true }).selectOption('gdp')
    await page.locator('hgroup', { hasText: '地区生产总值' }).waitFor()
    await page.locator('svg.map [data-place="440000"]').click()
    await page.locator('.tray', { hasText: '广东' }).waitFor()
    await page.getByText('就地比较所选地区').click()
    await page.locator('.disclosure table').first().waitFor()
    await page.getByText('如何分级').click()
    await page.locator('.method li').first().waitFor()
    expect(await page.locator('.disclosure table').count()).toBeGreaterThan(0)
  })

  it('open the form of a phone by a link', async () => {
    const page = await openPage(await openBrowser(), { width: 390, height: 664 })
    await age(page)
    await page.goto('/')
    await untilHydrated(page)
    await page.getByRole('link', { name: '指标、年份与图形' }).click()
    await page.locator('#controls select').first().waitFor()
    expect(await page.locator('#controls').isVisible()).toBe(true)
    expect(page.url()).toContain('#controls')
  })

  it.each([
    ['/compare?places=440000.330000', '#content table tbody tr'],
    ['/provinces/guangdong', '#content table tbody tr'],
    ['/embed?places=440000', 'svg.map [data-place]'],
    ['/share/check', 'input[type="file"]'],
    ['/search?q=%E5%B9%BF%E4%B8%9C', '#content a'],
  ])('%s stands, without an error', async (path, part) => {
    const page = await openPage(await openBrowser())
    await age(page)
    await page.goto(path)
    await page.waitForLoadState('load')
    expect(await page.locator(part).count()).toBeGreaterThan(0)
    expect(await page.getByText("couldn't load").count()).toBe(0)
  })
})
