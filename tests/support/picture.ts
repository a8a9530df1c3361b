import type { Page } from 'playwright-core'
import sharp from 'sharp'

/** A point of the window, in pixels. */
export type Pixel = readonly [number, number]
export type Color = readonly [number, number, number]

/** A screenshot of the window, to ask for colors. */
export type Picture = { readonly colorsAt: (points: readonly Pixel[]) => readonly Color[] }

/** Takes a picture of the window, or of what lies under one element: points elsewhere are black. */
export async function takePicture(page: Page, of?: string): Promise<Picture> {
  const box = of === undefined ? null : await page.locator(of).boundingBox()
  const clip = box === null ? undefined : cornersOf(box)
  const png = await page.screenshot({ animations: 'disabled', ...(clip === undefined ? {} : { clip }) })
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const colorAt = ([x, y]: Pixel): Color => {
    const [column, row] = [Math.floor(x) - (clip?.x ?? 0), Math.floor(y) - (clip?.y ?? 0)]
    if (column < 0 || row < 0 || column >= info.width || row >= info.height) return [0, 0, 0]
    const at = (row * info.width + column) * 3
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
  }
  return { colorsAt: (points) => points.map(colorAt) }
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The whole pixels in view that a box touches. */
function cornersOf({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))]
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top }
}

/** How far two colors are apart: the largest difference of a channel. */
export function distance(a: Color, b: Color): number {
  return Math.max(...a.map((channel, i) => Math.abs(channel - (b[i] ?? 0))))
}

/** How many colors there are that can be told apart. */
export function distinct(colors: readonly Color[]): number {
  const kinds: Color[] = []
  for (const color of colors) if (kinds.every((kind) => distance(kind, color) > 12)) kinds.push(color)
  return kinds.length
}
