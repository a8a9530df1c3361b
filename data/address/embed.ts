import type { Language } from '@/data/language'

/** What can be put into a frame on another site: a map, a comparison, the card of a province. */
export type Embeddable =
  | { readonly kind: 'map' | 'compare'; readonly query: string }
  | { readonly kind: 'province'; readonly name: string }

/** Light unless told otherwise, since most articles are; `reader` follows the reader's setting. */
export type EmbedTheme = 'light' | 'dark' | 'reader'

export const embedThemes = ['light', 'dark', 'auto'] as const

/** Longer spellings of anything mean nothing. */
const LONGEST = 80

/**
 * The document that a path asks for, `/embed` being the map; null for every other path. `segments` are the decoded parts
 * of the path. A province's name is any spelling of it.
 */
export function embedAsked(segments: readonly string[]): Embeddable | null {
  const [section, kind, name, ...rest] = segments
  if (section !== 'embed' || rest.length > 0) return null
  if (kind === undefined) return { kind: 'map', query: '' }
  if (kind === 'compare' && name === undefined) return { kind: 'compare', query: '' }
  return kind === 'province' && name !== undefined ? { kind: 'province', name } : null
}

/** The page, without language, that a path of the site is: what can be embedded of it; null where nothing can. */
export function pageAsked(segments: readonly string[]): Embeddable | null {
  const [section, name, ...rest] = segments
  if (section === undefined) return { kind: 'map', query: '' }
  if (section === 'compare' && name === undefined) return { kind: 'compare', query: '' }
  if (section === 'provinces' && name !== undefined && rest.length === 0 && name.length <= LONGEST) {
    return { kind: 'province', name }
  }
  return null
}

/** The path of an embed: of a map or a comparison, or of a province by its slug. */
export function embedPath(kind: Embeddable['kind'], slug = ''): string {
  switch (kind) {
    case 'map':
      return '/embed'
    case 'compare':
      return '/embed/compare'
    case 'province':
      return `/embed/province/${encodeURIComponent(slug)}`
  }
}

/** The address of an embed. `query` is the view's canonical one; Chinese and light need no saying. */
export function embedHref(path: string, query: URLSearchParams, language: Language, theme: EmbedTheme): string {
  const params = new URLSearchParams(query)
  params.delete('theme')
  if (theme !== 'light') params.set('theme', theme === 'reader' ? 'auto' : theme)
  if (language !== 'zh') params.set('lang', language)
  const search = params.toString()
  return search === '' ? path : `${path}?${search}`
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
export function embedHeight(kind: Embeddable['kind'], width: number): number {
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
