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

/** What the legend takes of a wide map, with the gap. */
const LEGEND = 216

/**
 * About how high an embed of a width is, in whole pixels: for hosts that ask before the frame can tell. A frame that is
 * lower scrolls inside.
 */
export function embedHeight(kind: SharedPage['kind'], width: number): number {
  const isWide = width >= EMBED_WIDE
  const inner = Math.max(EMBED_WIDTH.least, width) - (isWide ? 40 : 24)
  switch (kind) {
    case 'map':
      return Math.round(isWide ? 290 + Math.min(840, (inner - LEGEND) * 0.785) : 430 + inner * 0.785)
    case 'compare':
      return Math.round(240 + Math.min(600, inner) * 0.55)
    case 'province':
      return width >= CARD_WIDE ? 560 : Math.round(620 + Math.min(420, inner) * 0.8)
  }
}
