import type { Language } from '@/data/language'
import type { SharedPage } from './page'
import { withQuery } from './path'

/** Light unless told otherwise, since most articles are; `reader` follows the reader's setting. */
export type EmbedTheme = 'light' | 'dark' | 'reader'

export const embedThemes = ['light', 'dark', 'auto'] as const

/** The colors that a query asks for. */
export function embedThemeOf(search: URLSearchParams): EmbedTheme {
  const theme = search.get('theme')
  return theme === 'auto' ? 'reader' : theme === 'dark' ? 'dark' : 'light'
}

/**
 * The page whose document a path asks for, `/embed` being the map; null for every other path. `segments` are the decoded
 * parts of the path. A province's id is any spelling of it.
 */
export function embedAsked(segments: readonly string[]): SharedPage | null {
  const [section, kind, id, ...rest] = segments
  if (section !== 'embed' || rest.length > 0) return null
  if (kind === undefined) return { kind: 'map' }
  if (kind === 'compare' && id === undefined) return { kind }
  return kind === 'province' && id !== undefined ? { kind, id } : null
}

/** The address of an embed of a page. `query` is the view's canonical one; Chinese and light need no saying. */
export function embedHref(page: SharedPage, query: URLSearchParams, language: Language, theme: EmbedTheme): string {
  const params = new URLSearchParams(query)
  params.delete('theme')
  if (theme !== 'light') params.set('theme', theme === 'reader' ? 'auto' : theme)
  if (language !== 'zh') params.set('lang', language)
  return withQuery(embedPath(page), params)
}

function embedPath(page: SharedPage): string {
  switch (page.kind) {
    case 'map':
      return '/embed'
    case 'compare':
      return '/embed/compare'
    case 'province':
      return `/embed/province/${encodeURIComponent(page.id)}`
  }
}

/** Widths in pixels that an embed is made for. */
export const EMBED_WIDTH = { least: 280, usual: 800, most: 1600 } as const

/** Below this width the legend stands under the map. */
export const EMBED_WIDE = 820

/** From this width on the figures of a province stand beside its map. */
export const CARD_WIDE = 640
