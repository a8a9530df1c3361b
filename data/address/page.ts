import type { Dataset, Region } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { localPath, withQuery } from './path'

/**
 * A page that shows figures: the map, the comparison, the nation, or the page of one province, region, indicator or
 * base. `id` is the one that its address has; as read from an address it is any spelling. What a link says besides, a
 * view or a release, stands beside the page as a query.
 */
export type PageRef =
  | { readonly kind: 'map' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'nation' }
  | { readonly kind: 'province'; readonly id: string }
  | { readonly kind: 'region'; readonly id: string }
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'base'; readonly id: string }

/** The pages of which a query says the view. */
export type ViewPage = Extract<PageRef, { kind: 'map' | 'compare' }>

/** The pages of which there are pictures, embeds, panels, packs and short links. */
export type SharedPage = Extract<PageRef, { kind: 'map' | 'compare' | 'province' }>

/** The section of the site in which the pages of a kind lie. */
const sections = { province: 'provinces', region: 'regions', indicator: 'indicators', base: 'sites' } as const

const listed = ['province', 'region', 'indicator', 'base'] as const satisfies readonly (keyof typeof sections)[]

/** The path of a page, without language and query: /, /compare, /provinces/guangdong. */
export function pathOf(page: PageRef): string {
  switch (page.kind) {
    case 'map':
      return '/'
    case 'compare':
    case 'nation':
      return `/${page.kind}`
    case 'province':
    case 'region':
    case 'indicator':
    case 'base':
      return `/${sections[page.kind]}/${encodeURIComponent(page.id)}`
  }
}

/** The page of a path by its decoded segments, without a language; null for any other path. */
export function parsePath(segments: readonly string[]): PageRef | null {
  const [section, id, ...rest] = segments
  if (section === undefined) return { kind: 'map' }
  if (id === undefined) return section === 'compare' || section === 'nation' ? { kind: section } : null
  const kind = listed.find((known) => sections[known] === section)
  return kind === undefined || rest.length > 0 ? null : { kind, id }
}

/** Whether there are pictures of a page. */
function isShared(page: PageRef): page is SharedPage {
  return page.kind === 'map' || page.kind === 'compare' || page.kind === 'province'
}

/** The page of a path of which there are pictures; null for any other path. */
export function parseSharedPath(segments: readonly string[]): SharedPage | null {
  const page = parsePath(segments)
  return page !== null && isShared(page) ? page : null
}

/** The address of what lies under a page, such as a file. The query is the page's; Chinese needs no saying. */
export function hrefUnder(page: PageRef, name: string, language: Language, query: URLSearchParams): string {
  const params = new URLSearchParams(query)
  params.delete('lang')
  if (language !== 'zh') params.set('lang', language)
  return withQuery(pathUnder(page, name), params)
}

/** The path of what lies under a page, without language and query. */
export function pathUnder(page: PageRef, name: string): string {
  return `${page.kind === 'map' ? '' : pathOf(page)}/${name}`
}

/** The page of a region; that of the nation has a path of its own. */
export function regionPage({ id, scheme }: Pick<Region, 'id' | 'scheme'>): PageRef {
  return scheme === 'nation' ? { kind: 'nation' } : { kind: 'region', id }
}

/** The path in a language of the page of a place: of a province by its slug, of a region by its id. */
export function placePath(language: Language, slugs: Readonly<Record<string, string>>, place: string): string {
  const slug = slugs[place]
  return localPath(
    language,
    pathOf(slug === undefined ? { kind: 'region', id: place } : { kind: 'province', id: slug }),
  )
}

/** The path in a language of the page of a province, a region or the nation; null for an economy, which has none. */
export function placeAddress({ places, regions }: Dataset, place: string, language: Language): string | null {
  const province = places.find(({ code }) => code === place)
  if (province !== undefined) return localPath(language, pathOf({ kind: 'province', id: province.slug }))
  const region = regions.find(({ id }) => id === place)
  return region === undefined ? null : localPath(language, pathOf(regionPage(region)))
}

/** A link in the head of a page. */
export type HeadLink = {
  readonly rel: 'canonical' | 'alternate'
  readonly hrefLang?: string
  readonly type?: string
  readonly href: string
}

/**
 * The links in the head of a page: its canonical address, both languages, and where it can be embedded the two ways to
 * ask how. `origin` is that of the site, empty where it is not known; `path` is without language, with the canonical query.
 */
export function headLinks(origin: string, path: string, language: Language): readonly HeadLink[] {
  const address = (of: Language) => origin + localPath(of, path)
  const segments = (path.split('?')[0] ?? '').split('/').filter((part) => part !== '')
  const formats = parseSharedPath(segments) === null ? [] : (['json', 'xml'] as const)
  return [
    { rel: 'canonical', href: address(language) },
    { rel: 'alternate', hrefLang: 'zh-CN', href: address('zh') },
    { rel: 'alternate', hrefLang: 'en', href: address('en') },
    { rel: 'alternate', hrefLang: 'x-default', href: address('zh') },
    ...formats.map((format) => ({
      rel: 'alternate' as const,
      type: format === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
      href: `${origin}/oembed?${new URLSearchParams({ url: address(language), format })}`,
    })),
  ]
}
