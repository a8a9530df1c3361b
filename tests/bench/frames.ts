import type { Browser, CDPSession, Page } from 'playwright-core'
import placement from '@/data/geo/placement.json'
import plane from '@/data/geo/plane.json'

/** A picture that the browser showed: when, in milliseconds since 1970, and what, as a PNG of half the size. */
export type Frame = { readonly at: number; readonly png: string }

/** How many class fills make a drawn map. */
const FILLS = 5

/** Collects the frames that a page shows from now on. */
export async function watchFrames(client: CDPSession): Promise<readonly Frame[]> {
  const frames: Frame[] = []
  client.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: (metadata.timestamp ?? 0) * 1000, png: data })
    void client.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined)
  })
  await client.send('Page.startScreencast', { format: 'png', maxWidth: 720, maxHeight: 450, everyNthFrame: 1 })
  return frames
}

/** Tells drawn maps from others, on a page of its own. */
export type Judge = {
  readonly isDrawn: (frame: Frame, points: readonly Point[], colors: readonly string[]) => Promise<boolean>
}

export type Point = readonly [number, number]

export async function createJudge(browser: Browser): Promise<Judge> {
  const page = await browser.newPage()
  return {
    async isDrawn({ png }, points, colors) {
      return (await countFills(page, png, points, colors)) >= FILLS
    },
  }
}

/** Where a map lies in the window. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const centers: Readonly<Record<string, readonly number[]>> = placement.centers

/** The middle of a province in the window. */
export function pointOf(code: string, map: Box, dx = 0, dy = 0): [number, number] {
  const [x = 0, y = 0] = centers[code] ?? []
  const scale = map.height / plane.height
  return [map.x + map.width / 2 + (x + dx - plane.width / 2) * scale, map.y + (y + dy) * scale]
}

/** Where to look for fills: nine points about the middle of each province, since names cover some of them. */
export function pointsIn(map: Box): readonly Point[] {
  const strays = [-9, 0, 9].flatMap((dx) => [-9, 0, 9].map((dy) => [dx, dy] as const))
  return Object.keys(centers).flatMap((code) => strays.map(([dx, dy]) => pointOf(code, map, dx, dy)))
}

function countFills(page: Page, png: string, points: readonly Point[], colors: readonly string[]): Promise<number> {
  return page.evaluate(
    async (given) => {
      const bytes = Uint8Array.from(atob(given.png), (character) => character.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
      const share = bitmap.width / 1440
      const wanted = given.colors.map((color) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)))
      const found = new Set<number>()
      for (const [x, y] of given.points) {
        const start = 4 * (Math.round(y * share) * bitmap.width + Math.round(x * share))
        const hit = wanted.findIndex((rgb) =>
          rgb.every((channel, i) => Math.abs(channel - (pixels[start + i] ?? -99)) < 6),
        )
        if (hit >= 0) found.add(hit)
      }
      return found.size
    },
    { png, points: [...points], colors: [...colors] },
  )
}
