import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { NextRequest } from 'next/server'
import { NextResponse } from 'next/server'
import { embedAsked } from '@/data/address/embed'
import { fileAsked, packAsked } from '@/data/address/file'
import type { PageRef } from '@/data/address/page'
import { parsePath, pathOf, pathUnder } from '@/data/address/page'
import { localPath, mendedPath, mendedQuery, pathSegments } from '@/data/address/path'
import { pictureAsked } from '@/data/address/picture'
import { findPage } from '@/data/address/read-address'
import { readShortCode } from '@/data/address/short-link'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import type { Language } from '@/data/language'
import { viewKeys } from '@/data/view/view-codec'

/** Everything but Next's own files. */
export const config = { matcher: ['/((?!_next/).*)'] }

/** The pages whose address has no part that varies. */
const pages: ReadonlySet<string> = new Set([
  'search',
  'indicators',
  'data',
  'data/reconciliation',
  'data/contradictions',
  'data/releases',
  'about',
  'provinces',
  'regions',
  'sites',
  'share',
  'share/compare',
  'share/check',
  'share/embed',
])

/** What a query may say of a view and of its picture; other keys are of pages that take texts. */
const keys = [...viewKeys, 'lang', 'picture']

/** What lies under the page of a province. */
const sheets = ['brief', 'share'] as const
type Sheet = (typeof sheets)[number]

/**
 * Gives every address its page: Chinese without a prefix, English under /en. Other spellings of a province redirect to
 * its slug; an address that means nothing answers 404 with a page that knows what was asked for.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const query = mendedQuery(search, keys)
  if (query !== search) return redirect(request, pathname, query)
  const found = answer(request, pathname)
  if (found !== null) return found
  const path = mendedPath(pathname)
  return path !== pathname && answer(request, path) !== null ? redirect(request, path) : missing(request)
}

/** The answer at a path; null where it means nothing. */
function answer(request: NextRequest, pathname: string): NextResponse | null {
  const asked = pathSegments(pathname)
  // Next has no answer but a failure for a path that is not encoded as paths are.
  if (asked === null) return null
  if (isFile(pathname)) return NextResponse.next()
  if (pathname === '/data/package.zip') return rewrite(request, '/files/package')
  const shared = sharedPath(asked)
  if (shared !== null) return shared === pathname ? NextResponse.next() : redirect(request, shared)
  const file = fileAsked(asked)
  if (file !== null) return rewrite(request, `/files/${asked.map(encodeURIComponent).join('/')}`)
  if (pictureAsked(asked) !== null) return rewrite(request, `/snapshot${pathname}`)
  if (packAsked(asked) !== null) return rewrite(request, `/files/wechat${pathname}`)
  const [first, ...others] = asked
  // Encoded again, lest a backslash turn the path into the address of another host.
  if (first === 'zh') return redirect(request, `/${others.map(encodeURIComponent).join('/')}`)
  const language = first === 'en' ? 'en' : 'zh'
  const segments = first === 'en' ? others : asked
  if (first === 's' && others.length === 1) return shortLink(request, others[0] ?? '')
  if (pages.has(segments.join('/'))) return rewrite(request, `/${language}/${segments.join('/')}`)
  const sheet = segments.length === 3 ? sheets.find((known) => known === segments[2]) : undefined
  const page = parsePath(sheet === undefined ? segments : segments.slice(0, 2))
  if (page === null || (sheet !== undefined && page.kind !== 'province')) return null
  return pageAnswer(request, page, language, sheet)
}

/** Gives a page of figures its route; another spelling moves to the page's own. */
function pageAnswer(
  request: NextRequest,
  page: PageRef,
  language: Language,
  sheet: Sheet | undefined,
): NextResponse | null {
  const { search } = request.nextUrl
  if (page.kind === 'map') return rewrite(request, `/${language}/map-${language}${search === '' ? '' : '/view'}`)
  if (page.kind === 'compare') return rewrite(request, `/${language}/compare-${language}`)
  const found = findPage(read(), page)
  if (found === null) return null
  const path = sheet === undefined ? pathOf(found) : pathUnder(found, sheet)
  if (pathOf(found) !== pathOf(page)) return redirect(request, localPath(language, path))
  // The page itself is built ahead, by the newest data.
  const isFrozen = page.kind === 'province' && sheet === undefined && isPinned(request)
  return rewrite(request, `/${language}${path}${isFrozen ? '/published' : ''}`)
}

/** Whether an address is pinned to a release. */
function isPinned({ nextUrl }: NextRequest): boolean {
  const given = nextUrl.searchParams.get('release')
  return given !== null && listReleases().some(({ id }) => id === given)
}

/** A short link moves to the page that it stands for; a damaged one must not lead to another. */
function shortLink(request: NextRequest, code: string): NextResponse | null {
  const link = readShortCode(code)
  const found = link === null ? null : findPage(read(), link.page)
  return link === null || found === null
    ? null
    : redirect(request, localPath(link.language, pathOf(found)), link.query.toString())
}

/** The address of what pages of other sites ask for, spelled as next.config.ts knows it; null for all else. */
function sharedPath(segments: readonly string[]): string | null {
  const [first = ''] = segments
  const isShared = segments.length === 1 && (first === 'oembed' || first === 'embed.js')
  const spelled = segments.map((segment, at) => (at < 2 ? segment.toLowerCase() : segment))
  return isShared || embedAsked(spelled) !== null ? `/${spelled.map(encodeURIComponent).join('/')}` : null
}

/** The files that `app` makes. */
const made: ReadonlySet<string> = new Set([
  '/icon.svg',
  '/apple-icon.png',
  '/robots.txt',
  '/sitemap.xml',
  '/manifest.webmanifest',
])

/** The cards of links, whose addresses Next writes with the language. */
const card = /^\/(zh|en)\/(map|(provinces|regions|indicators)\/[^/]+)\/opengraph-image$/

/** Whether an address is that of a file: of the map's data, of the public folder, a card, or made in `app`. */
function isFile(pathname: string): boolean {
  if (made.has(pathname) || card.test(pathname) || /^\/data\/[^/]+\/[^/]+\.json$/.test(pathname)) return true
  return /\.\w+$/.test(pathname) && existsSync(join(process.cwd(), 'public', pathname))
}

function rewrite(request: NextRequest, pathname: string): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = pathname
  return NextResponse.rewrite(url)
}

/** Moves for good to another path; the query stays unless another is given. */
function redirect(request: NextRequest, pathname: string, search = request.nextUrl.search): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = pathname
  url.search = search
  return NextResponse.redirect(url, 308)
}

/** A page that knows what was asked for. */
function missing(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone()
  const asked = url.pathname
  url.pathname = `/${/^\/en(\/|$)/.test(asked) ? 'en' : 'zh'}/missing`
  url.search = new URLSearchParams({ asked: asked.slice(0, 200) }).toString()
  return NextResponse.rewrite(url, { status: 404 })
}
