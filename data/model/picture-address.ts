import type { Language } from './language'
import type { PictureChoice } from './picture-name'
import { DEFAULT_PICTURE, pictureChoice, pictureNames, pictureText } from './picture-name'
import type { View } from './view'
import { withoutGaze } from './view'

/** The forms in which a picture can be fetched. */
export const pictureFormats = ['svg', 'png', 'jpg'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** A picture that is asked for: of the map (`slug` null) or of a province's page. */
export type PictureAsked = { readonly slug: string | null; readonly format: PictureFormat }

/** What a path of segments asks for: /snapshot.svg, /provinces/guangdong/snapshot.png; null where it asks for no picture. */
export function pictureAsked(segments: readonly string[]): PictureAsked | null {
  const file = segments.at(-1) ?? ''
  const format = pictureFormats.find((ending) => file === `snapshot.${ending}`)
  if (format === undefined) return null
  const [section, slug] = segments
  if (segments.length === 1) return { slug: null, format }
  return segments.length === 3 && section === 'provinces' && slug !== undefined ? { slug, format } : null
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
export function picturePath({ slug, format }: PictureAsked): string {
  return `${slug === null ? '' : `/provinces/${encodeURIComponent(slug)}`}/snapshot.${format}`
}

/** The sentence for a size that does not exist. It echoes nothing. */
export const unknownPicture = `There is no such picture. Ask for picture= ${pictureNames.join(', ')}, each also with @2x.`
