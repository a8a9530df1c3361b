import type { Page } from 'playwright-core'

/** A point of the window, in pixels. */
export type Pixel = readonly [number, number]
export type Color = readonly [number, number, number]

/** A screenshot of the window, to ask for colors. */
export type Picture = { readonly colorsAt: (points: readonly Pixel[]) => Promise<readonly Color[]> }

/** Takes a picture of the window. It is decoded by the browser, in the page that was pictured. */
export async function takePicture(page: Page): Promise<Picture> {
  const png = (await page.screenshot({ animations: 'disabled' })).toString('base64')
  return {
    colorsAt: (points) =>
      page.evaluate(
        async ({ source, asked }) => {
          const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0))
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
          if (context === null) throw new Error('no canvas to decode a picture on')
          context.drawImage(image, 0, 0)
          const { data } = context.getImageData(0, 0, image.width, image.height)
          return asked.map(([x, y]): [number, number, number] => {
            const at = (Math.floor(y) * image.width + Math.floor(x)) * 4
            return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
          })
        },
        { source: png, asked: points.map(([x, y]): [number, number] => [x, y]) },
      ),
  }
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
