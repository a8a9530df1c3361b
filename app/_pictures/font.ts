import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fontFiles } from './fonts/files'

/** A font as the image engine takes it. */
export type PictureFont = {
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
