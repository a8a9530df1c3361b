import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'

/** The fonts of pictures: the file here, its weight, and the whole font of which it is a part. */
export const fontFiles = [
  {
    file: 'noto-sans-sc-regular.ttf',
    weight: 400,
    source: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  },
  {
    file: 'noto-sans-sc-medium.ttf',
    weight: 500,
    source: '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  },
] as const

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

/** A font as the image engine takes it. */
type PictureFont = {
  readonly name: string
  readonly weight: 400 | 500
  readonly style: 'normal'
  readonly data: Buffer
}

/** The family's name, as SVG and styles ask for it. */
export const fontFamily = 'Noto Sans SC'

/** Where the fonts of pictures lie, for engines that open files themselves. */
export const fontPaths: readonly string[] = fontFiles.map(({ file }) =>
  join(process.cwd(), 'app/_pictures/fonts', file),
)

let known: Promise<PictureFont[]> | undefined

/**
 * The fonts of pictures, regular and medium, read once. Rejects when a file is missing. Always the same array: the
 * image engine parses fonts once for each that it is given.
 */
export function pictureFonts(): Promise<PictureFont[]> {
  known ??= Promise.all(
    fontFiles.map(async ({ file, weight }) => ({
      name: fontFamily,
      weight,
      style: 'normal' as const,
      data: await readFile(join(process.cwd(), 'app/_pictures/fonts', file)),
    })),
  )
  return known
}
