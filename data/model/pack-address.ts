import type { Language } from './language'
import type { Pictured } from './picture-address'
import { picturedPage, picturedPath } from './picture-address'

/** The file in which everything lies that an article in WeChat needs. */
export const PACK = 'wechat.zip'

/** What a path of segments asks for the pack of: /wechat.zip, /compare/wechat.zip, /provinces/guangdong/wechat.zip; null where it asks for no pack. */
export function packAsked(segments: readonly string[]): Pictured | null {
  return segments.at(-1) === PACK ? picturedPage(segments.slice(0, -1)) : null
}

/** The address of a pack. `query` is the canonical one of its pictures; Chinese needs no saying. */
export function packHref(page: Pictured, language: Language, query: URLSearchParams): string {
  const params = new URLSearchParams(query)
  params.delete('lang')
  if (language !== 'zh') params.set('lang', language)
  const search = params.toString()
  return `${picturedPath(page)}/${PACK}${search === '' ? '' : `?${search}`}`
}
