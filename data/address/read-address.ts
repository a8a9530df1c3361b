import type { Dataset } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { findBase, findIndicator, findPlace, findRegion } from '@/data/search/find'
import { viewKeys } from '@/data/view/view-codec'
import type { EmbedTheme } from './embed'
import { embedAsked, embedThemeOf } from './embed'
import type { PageRef, SharedPage } from './page'
import { parsePath, parseSharedPath, regionPage } from './page'
import { mendedPath, mendedQuery, pathSegments } from './path'
import { readShortCode } from './short-link'

/** A page of this site as a link asks for it: with its query, in a language. */
export type AskedPage<Page extends PageRef = PageRef> = {
  readonly page: Page
  readonly search: URLSearchParams
  readonly language: Language
}

/** What an address that somebody gives turns out to be. */
type ClaimedPage =
  /** A page of this site of which there are pictures. */
  | ({ readonly kind: 'page' } & AskedPage<SharedPage>)
  /** Another page of this site. */
  | { readonly kind: 'other' }
  /** An address of another site. */
  | { readonly kind: 'foreign'; readonly host: string }
  /** No address. */
  | { readonly kind: 'unreadable' }

/**
 * The page that a reference means, by its own id, where any spelling of a province, region, indicator or base will do;
 * null where there is no such page.
 */
export function findPage(dataset: Dataset, page: PageRef): PageRef | null {
  switch (page.kind) {
    case 'map':
    case 'compare':
    case 'nation':
      return page
    case 'province': {
      const place = findPlace(dataset.places, page.id)
      return place === null ? null : { kind: page.kind, id: place.slug }
    }
    case 'region': {
      const region = findRegion(dataset.regions, page.id)
      return region === null ? null : regionPage(region)
    }
    case 'indicator': {
      const indicator = findIndicator(dataset.indicators, page.id)
      return indicator === null ? null : { kind: page.kind, id: indicator.id }
    }
    case 'base': {
      const base = findBase(dataset.bases, page.id)
      return base === null ? null : { kind: page.kind, id: base.id }
    }
  }
}

/**
 * A page that can be embedded, by its own address or by any other form in which it leaves this site, and in which colors;
 * an indicator and a region by the map that shows them. Null for any other address.
 */
export function readEmbeddable(url: URL): (AskedPage<SharedPage> & { readonly theme: EmbedTheme }) | null {
  const claimed = pageOf(url)
  const asked = claimed?.kind === 'page' ? claimed : mapInstead(url)
  if (asked === null) return null
  const search = new URLSearchParams(asked.search)
  const release = url.searchParams.get('release')
  // A short link says its view by itself; whoever pins it writes that behind.
  if (release !== null) search.set('release', release)
  return { page: asked.page, search, language: asked.language, theme: embedThemeOf(url.searchParams) }
}

/** The map of what a page is about that has none of its own to embed: its indicator, or its region among the others. */
function mapInstead({ pathname, searchParams }: URL): AskedPage<SharedPage> | null {
  const all = pathSegments(pathname) ?? []
  const isEnglish = all[0] === 'en'
  const page = parsePath(isEnglish ? all.slice(1) : all)
  const search = new URLSearchParams(searchParams)
  if (page?.kind === 'indicator') search.set('indicator', page.id)
  else if (page?.kind === 'region') {
    search.set('level', 'region')
    search.set('places', page.id)
  } else return null
  return { page: { kind: 'map' }, search, language: isEnglish ? 'en' : 'zh' }
}

/**
 * Reads the address of a view in any form in which it leaves this site: whole, as a path, as pictures print it (without
 * the scheme), as a short link, or as the address of its picture, embed, panel or file; also from the midst of a sentence.
 * `hosts` are the ways to write the host of this site, the first of them its own. Total.
 */
export function readAddress(text: string, hosts: readonly string[]): ClaimedPage {
  const url = urlIn(text.trim(), hosts)
  if (url === null) return { kind: 'unreadable' }
  if (!hosts.includes(url.host)) return { kind: 'foreign', host: url.host }
  return pageOf(url) ?? { kind: 'other' }
}

/** Where an address ends that stands in a sentence. */
const end = /[\s<>"'，。；、（）【】“”]/u

function urlIn(text: string, hosts: readonly string[]): URL | null {
  const [own = 'localhost'] = hosts
  const whole = text.slice(Math.max(text.search(/https?:\/\//i), 0))
  const [address = ''] = whole.split(end)
  if (/^https?:/i.test(address)) return parsed(address)
  if (/^[/?]/.test(address)) return parsed(address, `https://${own}/`)
  // Printed addresses have no scheme.
  return hosts.some((host) => address === host || address.startsWith(`${host}/`) || address.startsWith(`${host}?`)) ||
    /^[\w-]+(\.[\w-]+)+(:\d+)?([/?#]|$)/.test(address)
    ? parsed(`https://${address}`)
    : null
}

function parsed(address: string, base?: string): URL | null {
  try {
    const url = new URL(address, base)
    return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : null
  } catch {
    return null
  }
}

/** The page at an address, or at what is left of it without what carriers write into links. */
function pageOf({ pathname, search }: URL): ClaimedPage | null {
  const params = new URLSearchParams(mendedQuery(search, viewKeys))
  return pageAt(pathname, params) ?? pageAt(mendedPath(pathname), params)
}

function pageAt(pathname: string, searchParams: URLSearchParams): ClaimedPage | null {
  const all = pathSegments(pathname)
  if (all === null) return null
  const [first, code = ''] = all
  if (first === 's') return all.length === 2 ? shortened(code) : null
  const isEnglish = first === 'en'
  const segments = isEnglish ? all.slice(1) : all
  const embed = isEnglish ? null : embedAsked(segments)
  const [page, isFile] = withoutSheet(segments)
  const found = embed ?? parseSharedPath(page)
  if (found === null) return null
  const search = new URLSearchParams(searchParams)
  for (const key of ['lang', 'picture', 'theme']) search.delete(key)
  const saysEnglish = (embed !== null || isFile) && searchParams.get('lang') === 'en'
  return { kind: 'page', page: found, search, language: isEnglish || saysEnglish ? 'en' : 'zh' }
}

/** The page that a panel, a brief or a file belongs to, and whether it was a file, whose query names the language. */
function withoutSheet(segments: readonly string[]): readonly [readonly string[], boolean] {
  const last = segments.at(-1) ?? ''
  const before = segments.slice(0, -1)
  if (/^(snapshot|download|cite|wechat)\.\w+$/.test(last)) return [before, true]
  if (segments[0] === 'share') return [segments.slice(1), false]
  return segments.length === 3 && (last === 'share' || last === 'brief') ? [before, false] : [segments, false]
}

function shortened(code: string): ClaimedPage | null {
  const link = readShortCode(code)
  return link === null ? null : { kind: 'page', page: link.page, search: link.query, language: link.language }
}
