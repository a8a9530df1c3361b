import type { Browser, CDPSession, Page } from 'playwright-core'
import { read } from '@/data/files/read'
import { viewOptions } from '@/data/view/view-options'
import { ownBytes } from './heap'
import type { Condition } from './visit'
import { open } from './visit'

/** What a page holds, after the garbage is collected. */
export type Holding = {
  readonly changes: number
  /** All that the browser counts, its compiled code included. */
  readonly heap: number
  /** The page's own objects, which is what a leak would be made of. */
  readonly own: number
  readonly listeners: number
  readonly nodes: number
}

const INDICATORS = 5
const LAPS = 20

/** Indicators of more than two years, so that all have the slider. */
const indicators = viewOptions(read(), [])
  .indicators.filter(({ periods }) => periods.province.length > 2)
  .slice(0, INDICATORS)
  .map(({ id }) => id)

/**
 * What a page holds at the start, and after each four laps of changes: every lap goes through five indicators, with two
 * years and a place chosen and dropped in each, and ends where it began. 25 changes a lap, 500 in all.
 */
export async function measureGrowth(
  browser: Browser,
  url: string,
  condition: Condition,
  onCanvas: boolean,
): Promise<readonly Holding[]> {
  const { page, client, end } = await open(browser, condition)
  try {
    await client.send('Performance.enable')
    await page.goto(url, { waitUntil: 'networkidle' })
    if (onCanvas) {
      await page.locator('.zoom-buttons button').last().click()
      await page.locator('[data-zoom=live]').waitFor()
    }
    const holdings = [await holdingOf(client, 0)]
    for (let lap = 1; lap <= LAPS; lap += 1) {
      for (const indicator of indicators) await change(page, indicator)
      if (lap % 4 === 0) holdings.push(await holdingOf(client, lap * INDICATORS * 5))
    }
    return holdings
  } finally {
    await end()
  }
}

async function change(page: Page, indicator: string): Promise<void> {
  await page.locator('select[name=indicator]').selectOption(indicator)
  await settle(page)
  const slider = page.locator('.year-control input').first()
  await slider.focus()
  for (const key of ['ArrowLeft', 'ArrowRight']) {
    await page.keyboard.press(key)
    await settle(page)
  }
  for (let i = 0; i < 2; i += 1) {
    await page.locator('[data-place="440000"]').first().focus()
    await page.keyboard.press('Space')
    await settle(page)
  }
}

function settle(page: Page): Promise<unknown> {
  return page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))))',
  )
}

async function holdingOf(client: CDPSession, changes: number): Promise<Holding> {
  await client.send('HeapProfiler.collectGarbage')
  await client.send('HeapProfiler.collectGarbage')
  const { metrics } = await client.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  const own = await ownBytes(client)
  return { changes, heap: value('JSHeapUsedSize'), own, listeners: value('JSEventListeners'), nodes: value('Nodes') }
}
