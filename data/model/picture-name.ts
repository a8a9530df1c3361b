/**
 * The pictures of a view, by what they are for, in CSS pixels. `long` grows with its table: its height is that of the
 * shortest. Byte limits are those of the networks that the picture is for, for a JPEG at single density.
 */
export const pictureSizes = {
  card: { width: 1200, height: 630, limit: null },
  wide: { width: 1920, height: 1080, limit: null },
  article: { width: 1200, height: 1000, limit: null },
  square: { width: 1080, height: 1080, limit: null },
  portrait: { width: 1080, height: 1440, limit: null },
  long: { width: 1080, height: 1440, limit: 1024 * 1024 },
  thumb: { width: 300, height: 300, limit: 64 * 1024 },
} as const satisfies Readonly<Record<string, PictureSize>>

/** Width and height in CSS pixels, and the most bytes a JPEG of it may have; null where nobody sets a limit. */
export type PictureSize = { readonly width: number; readonly height: number; readonly limit: number | null }

export type PictureName = keyof typeof pictureSizes

/** The names of all pictures, in the order in which they are offered. */
export const pictureNames = [
  'card',
  'wide',
  'article',
  'square',
  'portrait',
  'long',
  'thumb',
] as const satisfies readonly PictureName[]

/** The picture of a link that names none. */
export const DEFAULT_PICTURE: PictureName = 'article'

/** A picture at single or double density. */
export type PictureChoice = { readonly name: PictureName; readonly density: 1 | 2 }

/** Reads `card` or `card@2x`; null for anything else. */
export function pictureChoice(text: string): PictureChoice | null {
  const [, given, double] = /^([a-z]+)(@2x)?$/.exec(text) ?? []
  const name = pictureNames.find((known) => known === given)
  return name === undefined ? null : { name, density: double === undefined ? 1 : 2 }
}

/** Writes a choice as `picture=` takes it. */
export function pictureText({ name, density }: PictureChoice): string {
  return density === 2 ? `${name}@2x` : name
}
