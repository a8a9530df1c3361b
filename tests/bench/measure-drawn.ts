import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import type { Frame, Judge, Point } from './frames'
import { pointsIn, watchFrames } from './frames'
import type { Condition } from './visit'
import { open } from './visit'

/** Milliseconds without a new frame after which a page is looked at. */
const STILL = 500
const PATIENCE = 90_000

/** Milliseconds from the start of a cold visit to the first frame on the screen that shows the map. */
export async function measureDrawn(
  browser: Browser,
  judge: Judge,
  url: string,
  colors: readonly string[],
  condition: Condition,
): Promise<number> {
  const { page, client, end } = await open(browser, condition)
  try {
    const frames = await watchFrames(client)
    await page.goto(url, { waitUntil: 'commit' })
    const map = page.locator('.map').first()
    await map.waitFor({ state: 'visible' })
    const limit = Date.now() + PATIENCE
    while (Date.now() < limit) {
      const last = frames.at(-1)
      const points = pointsIn((await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 })
      if (last !== undefined && Date.now() - last.at > STILL && (await judge.isDrawn(last, points, colors))) {
        const start = await page.evaluate(() => performance.timeOrigin)
        return (await firstDrawn(frames, judge, points, colors)).at - start
      }
      await setTimeout(STILL)
    }
    throw new Error(`${url}: no map within ${PATIENCE / 1000} s`)
  } finally {
    await end()
  }
}

async function firstDrawn(
  frames: readonly Frame[],
  judge: Judge,
  points: readonly Point[],
  colors: readonly string[],
): Promise<Frame> {
  for (const frame of frames) if (await judge.isDrawn(frame, points, colors)) return frame
  throw new Error('The map was on the last frame and on none.')
}
