import type { Language } from './language'

/** The file in which everything lies that an article in WeChat needs. */
export const PACK = 'wechat.zip'

/** A pack that is asked for: of a view (`slug` null) or of a province's page. */
export type PackAsked = { readonly slug: string | null }

/** What a path of segments asks for: /wechat.zip, /provinces/guangdong/wechat.zip; null where it asks for no pack. */
export function packAsked(segments: readonly string[]): PackAsked | null {
  if (segments.at(-1) !== PACK) return null
  const [section, slug] = segments
  if (segments.length === 1) return { slug: null }
  return segments.length === 3 && section === 'provinces' && slug !== undefined ? { slug } : null
}

/** The address of a pack. `query` is the canonical one of its pictures; Chinese needs no saying. */
export function packHref({ slug }: PackAsked, language: Language, query: URLSearchParams): string {
  const params = new URLSearchParams(query)
  params.delete('lang')
  if (language !== 'zh') params.set('lang', language)
  const search = params.toString()
  const page = slug === null ? '' : `/provinces/${encodeURIComponent(slug)}`
  return `${page}/${PACK}${search === '' ? '' : `?${search}`}`
}
