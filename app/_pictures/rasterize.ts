import { renderAsync } from '@resvg/resvg-js'
import { fontFamily, fontPaths } from './font'

/** A drawn picture: RGBA, one byte a channel, from the upper left. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array }

/** Draws an SVG at a width in pixels, in the fonts that we ship and no others, in a thread of its own. Rejects on an unsound SVG. */
export async function rasterize(svg: string, width: number): Promise<Pixels> {
  const drawn = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: [...fontPaths], loadSystemFonts: false, defaultFontFamily: fontFamily },
  })
  return { width: drawn.width, height: drawn.height, data: drawn.pixels }
}
