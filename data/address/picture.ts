import type { Language } from '@/data/language'
import type { View } from '@/data/view/view'
import { withoutCamera } from '@/data/view/view'
import type { SharedPage } from './page'
import { hrefUnder, parseSharedPath } from './page'

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
type PictureSize = { readonly width: number; readonly height: number; readonly limit: number | null }

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

/** The forms in which a picture can be fetched. */
export const pictureFormats = ['svg', 'png', 'jpg'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** A file of a picture. */
export type PictureFile = PictureChoice & { readonly format: PictureFormat }

/** A picture that is asked for by its path. */
export type PictureAsked = { readonly page: SharedPage; readonly format: PictureFormat }

/** What a path of segments asks for: /snapshot.svg, /provinces/guangdong/snapshot.png; null where it asks for no picture. */
export function pictureAsked(segments: readonly string[]): PictureAsked | null {
  const format = pictureFormats.find((ending) => segments.at(-1) === `snapshot.${ending}`)
  const page = parseSharedPath(segments.slice(0, -1))
  return format === undefined || page === null ? null : { page, format }
}

/** What a query says of the picture itself, and the rest, which is the view's. `choice` is null for a size that does not exist. */
type PictureQuery = {
  readonly choice: PictureChoice | null
  readonly language: Language
  readonly view: URLSearchParams
}

/** Reads a picture's query; total. Of a repeated key the first one holds. */
export function pictureQuery(search: URLSearchParams): PictureQuery {
  const view = new URLSearchParams(search)
  view.delete('picture')
  view.delete('lang')
  return {
    choice: pictureChoice(search.get('picture') || DEFAULT_PICTURE),
    language: search.get('lang') === 'en' ? 'en' : 'zh',
    view,
  }
}

/** The view of a picture: where its reader looks does not matter, it has type of its own, and light needs no saying. */
export function pictureView(view: View): View {
  return { ...withoutCamera(view), text: 'normal', theme: view.theme === 'light' ? null : view.theme }
}

/** The canonical address of a picture: the view's query, then size and language where they are not the usual ones. */
export function pictureHref(page: SharedPage, file: PictureFile, language: Language, view: URLSearchParams): string {
  const params = new URLSearchParams(view)
  if (pictureText(file) !== DEFAULT_PICTURE) params.set('picture', pictureText(file))
  return hrefUnder(page, `snapshot.${file.format}`, language, params)
}

/**
 * The address of the card of a page's links. The map that everybody sees first has a card as other pages have; any other
 * view has its own picture. `view` is the query of its picture.
 */
export function cardHref(page: SharedPage, language: Language, view: URLSearchParams): string {
  return page.kind === 'map' && view.size === 0
    ? `/${language}/map/opengraph-image`
    : pictureHref(page, { name: 'card', density: 1, format: 'png' }, language, view)
}

/** The sentence for a size that does not exist. It echoes nothing. */
export const unknownPicture = `There is no such picture. Ask for picture= ${pictureNames.join(', ')}, each also with @2x.`
