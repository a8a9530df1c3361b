import { setTimeout } from 'node:timers/promises'
import { median } from 'd3-array'
import type { Browser, Page } from 'playwright-core'
import { pointOf } from './frames'
import { addProbe } from './probe'
import type { Condition } from './visit'
import { open } from './visit'

/** Medians of one visit, in milliseconds from the input event to the end of the first frame with its effect. */
export type Response = { readonly recolor: number; readonly hover: number }

const YEARS = 8
const TOUR = ['650000', '630000', '510000', '420000', '340000', '370000', '230000', '150000', '610000', '440000']

/** Moves the slider of a page of many years back and forth, then the mouse from province to province. */
export async function measureResponse(browser: Browser, url: string, condition: Condition): Promise<Response> {
  const { page, end } = await open(browser, condition)
  try {
    await addProbe(page, 'response')
    await page.goto(url, { waitUntil: 'networkidle' })
    const slider = page.locator('input[type=range]').first()
    await slider.focus()
    await setTimeout(500)
    await page.evaluate("bench.watch('input', bench.fills)")
    const keys = ['ArrowLeft', 'ArrowRight'].flatMap((key) => Array.from({ length: YEARS }, () => key))
    const recolor = await timesOf(page, keys, (key) => page.keyboard.press(key))

    await page.evaluate("bench.watch('pointermove', bench.tip)")
    const map = (await page.locator('.map').first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const hover = await timesOf(page, [...TOUR, ...TOUR], (code) => page.mouse.move(...pointOf(code, map)))
    return { recolor, hover }
  } finally {
    await end()
  }
}

/** Does one thing after the other, each when the page has shown the one before; the median of the times. */
async function timesOf<T>(page: Page, acts: readonly T[], act: (given: T) => Promise<void>): Promise<number> {
  await page.evaluate('bench.times.length = 0')
  for (const [i, given] of acts.entries()) {
    await act(given)
    await page.evaluate(`bench.reached(${i + 1})`)
    await setTimeout(40)
  }
  const times = await page.evaluate<number[]>('bench.times')
  return median(times) ?? Number.NaN
}
