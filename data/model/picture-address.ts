import type { Language } from './language'
import type { PictureChoice } from './picture-name'
import { DEFAULT_PICTURE, pictureChoice, pictureNames, pictureText } from './picture-name'
import type { View } from './view'
import { withoutGaze } from './view'

/** The forms in which a picture can be fetched. */
export const pictureFormats = ['svg', 'png', 'jpg'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** What a picture is of: the map of a view, a comparison, or the page of a province by its slug. */
export type Pictured =
  | { readonly kind: 'map' | 'compare'; readonly slug: null }
  | { readonly kind: 'province'; readonly slug: string }

/** A picture that is asked for. */
export type PictureAsked = Pictured & { readonly format: PictureFormat }

/** The page of a path of segments that has pictures: none is the map, /compare, /provinces/guangdong; null for any other. */
export function picturedPage(segments: readonly string[]): Pictured | null {
  const [section, slug, ...rest] = segments
  if (section === undefined) return { kind: 'map', slug: null }
  if (section === 'compare' && slug === undefined) return { kind: 'compare', slug: null }
  return section === 'provinces' && slug !== undefined && rest.length === 0 ? { kind: 'province', slug } : null
}

/** The path of a page that has pictures, without language; empty for the map. */
export function picturedPath({ kind, slug }: Pictured): string {
  switch (kind) {
    case 'map':
      return ''
    case 'compare':
      return '/compare'
    case 'province':
      return `/provinces/${encodeURIComponent(slug)}`
  }
}

/** What a path of segments asks for: /snapshot.svg, /compare/snapshot.jpg, /provinces/guangdong/snapshot.png; null where it asks for no picture. */
export function pictureAsked(segments: readonly string[]): PictureAsked | null {
  const file = segments.at(-1) ?? ''
  const format = pictureFormats.find((ending) => file === `snapshot.${ending}`)
  const page = picturedPage(segments.slice(0, -1))
  return format === undefined || page === null ? null : { ...page, format }
}

/** What a query says of the picture itself, and the rest, which is the view's. `choice` is null for a size that does not exist. */
export type PictureQuery = {
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
  return { ...withoutGaze(view), text: 'normal', theme: view.theme === 'light' ? null : view.theme }
}

/** The canonical address of a picture: the view's query, then size and language where they are not the usual ones. */
export function pictureHref(
  asked: PictureAsked,
  choice: PictureChoice,
  language: Language,
  view: URLSearchParams,
): string {
  const params = new URLSearchParams(view)
  if (pictureText(choice) !== DEFAULT_PICTURE) params.set('picture', pictureText(choice))
  if (language !== 'zh') params.set('lang', language)
  const query = params.toString()
  return `${picturePath(asked)}${query === '' ? '' : `?${query}`}`
}

/** The path of a picture, without a query. */
export function picturePath(asked: PictureAsked): string {
  return `${picturedPath(asked)}/snapshot.${asked.format}`
}

/** The sentence for a size that does not exist. It echoes nothing. */
export const unknownPicture = `There is no such picture. Ask for picture= ${pictureNames.join(', ')}, each also with @2x.`
