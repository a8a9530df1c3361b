import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { addProbe } from './probe'
import type { Condition } from './visit'
import { open } from './visit'

/** Milliseconds from a click on ＋ to the first frame of MapLibre's canvas that shows the classes. */
export async function measureTakeover(
  browser: Browser,
  url: string,
  colors: readonly string[],
  condition: Condition,
): Promise<number> {
  const { page, end } = await open(browser, condition)
  try {
    await prepare(page, colors)
    await page.goto(url, { waitUntil: 'networkidle' })
    await setTimeout(500)
    await page.evaluate(`addEventListener('click', () => {
      bench.start = performance.now()
      bench.drawn = bench.whenDrawn()
    }, { capture: true, once: true })`)
    await page.locator('.zoom-buttons button').first().click()
    return Number(await page.evaluate('bench.drawn.then((at) => at - bench.start)'))
  } finally {
    await end()
  }
}

/** Milliseconds from the start of a cold visit to the same frame on a page of MapLibre alone. */
export async function measurePlainCanvas(
  browser: Browser,
  url: string,
  colors: readonly string[],
  condition: Condition,
): Promise<number> {
  const { page, end } = await open(browser, condition)
  try {
    await prepare(page, colors)
    await page.goto(url, { waitUntil: 'commit' })
    return Number(await page.evaluate('bench.whenDrawn()'))
  } finally {
    await end()
  }
}

async function prepare(page: Page, colors: readonly string[]): Promise<void> {
  const channels = colors.map((color) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)))
  await page.addInitScript({ content: `window.benchColors = ${JSON.stringify(channels)}` })
  await addProbe(page, 'canvas')
}
