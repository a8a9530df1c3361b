import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { NextRequest } from 'next/server'
import { NextResponse } from 'next/server'
import { embedAsked } from '@/data/address/embed'
import { fileAsked, packAsked } from '@/data/address/file'
import { pathSegments } from '@/data/address/path'
import { pictureAsked } from '@/data/address/picture'
import { readShortCode } from '@/data/address/short-link'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import { findBase, findIndicator, findPlace, findRegion, regionPath } from '@/data/search/find'

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
  'nation',
  'regions',
  'sites',
  'share',
  'share/compare',
  'share/check',
  'share/embed',
])

/** What lies under the page of a province. */
const sheets = ['brief', 'share'] as const

/**
 * Gives every address its page: Chinese without a prefix, English under /en. Other spellings of a province redirect to
 * its slug; an address that means nothing answers 404 with a page that knows what was asked for.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const asked = pathSegments(pathname)
  // Next has no answer but a failure for a path that is not encoded as paths are.
  if (asked === null) return missing(request, 'zh', pathname)
  if (isFile(pathname)) return NextResponse.next()
  if (pathname === '/data/package.zip') return rewrite(request, '/files/package')
  const shared = sharedPath(asked)
  if (shared !== null) return shared === pathname ? NextResponse.next() : redirect(request, shared)
  const file = fileAsked(asked)
  if (file !== null) return rewrite(request, `/files/${[...file.page, file.file].map(encodeURIComponent).join('/')}`)
  if (pictureAsked(asked) !== null) return rewrite(request, `/snapshot${pathname}`)
  if (packAsked(asked) !== null) return rewrite(request, `/files/wechat${pathname}`)
  const [first, ...others] = asked
  // Encoded again, lest a backslash turn the path into the address of another host.
  if (first === 'zh') return redirect(request, `/${others.map(encodeURIComponent).join('/')}`)
  const language = first === 'en' ? 'en' : 'zh'
  const segments = first === 'en' ? others : asked
  const prefix = language === 'en' ? '/en' : ''

  const [section, name, ...rest] = segments
  if (first === 's' && name !== undefined && rest.length === 0) return shortLink(request, name)
  if (section === undefined) {
    const { search } = request.nextUrl
    return rewrite(request, `/${language}/map-${language}${search === '' ? '' : '/view'}`)
  }
  if (section === 'compare' && name === undefined) return rewrite(request, `/${language}/compare-${language}`)
  if (pages.has(segments.join('/'))) return rewrite(request, `/${language}/${segments.join('/')}`)
  if (section === 'indicators' && name !== undefined && rest.length === 0) {
    const indicator = findIndicator(read().indicators, name)
    if (indicator === null) return missing(request, language, pathname)
    if (indicator.id !== name) return redirect(request, `${prefix}/indicators/${indicator.id}`)
    return rewrite(request, `/${language}/indicators/${indicator.id}`)
  }
  if ((section === 'regions' || section === 'sites') && name !== undefined && rest.length === 0) {
    const path = section === 'regions' ? regionMeant(name) : baseMeant(name)
    if (path === null) return missing(request, language, pathname)
    if (path !== `/${section}/${name}`) return redirect(request, prefix + path)
    return rewrite(request, `/${language}${path}`)
  }
  const sheet = rest.length === 1 ? sheets.find((known) => known === rest[0]) : undefined
  if (section !== 'provinces' || (rest.length > 0 && sheet === undefined)) return missing(request, language, pathname)
  if (name === undefined) return rewrite(request, `/${language}/provinces`)
  const place = findPlace(read().places, name)
  if (place === null) return missing(request, language, pathname)
  const path = `/provinces/${place.slug}${sheet === undefined ? '' : `/${sheet}`}`
  if (place.slug !== name) return redirect(request, prefix + path)
  // The page itself is built ahead, by the newest data.
  return rewrite(request, `/${language}${path}${sheet === undefined && isPinned(request) ? '/published' : ''}`)
}

/** Whether an address is pinned to a release. */
function isPinned({ nextUrl }: NextRequest): boolean {
  const given = nextUrl.searchParams.get('release')
  return given !== null && listReleases().some(({ id }) => id === given)
}

/** A short link moves to the page that it stands for; a damaged one must not lead to another. */
function shortLink(request: NextRequest, code: string): NextResponse {
  const link = readShortCode(code)
  if (link === null) return missing(request, 'zh', request.nextUrl.pathname)
  const { target, language } = link
  const prefix = language === 'en' ? '/en' : ''
  if (target.kind !== 'province') {
    const path = target.kind === 'map' ? prefix || '/' : `${prefix}/compare`
    return redirect(request, path, target.query.toString())
  }
  const place = read().places.find(({ code: own }) => own === target.place)
  return place === undefined
    ? missing(request, language, request.nextUrl.pathname)
    : redirect(request, `${prefix}/provinces/${place.slug}`, '')
}

/** The address of what pages of other sites ask for, spelled as next.config.ts knows it; null for all else. */
function sharedPath(segments: readonly string[]): string | null {
  const [first = ''] = segments
  const isShared = segments.length === 1 && (first === 'oembed' || first === 'embed.js')
  const spelled = segments.map((segment, at) => (at < 2 ? segment.toLowerCase() : segment))
  return isShared || embedAsked(spelled) !== null ? `/${spelled.map(encodeURIComponent).join('/')}` : null
}

function regionMeant(name: string): string | null {
  const region = findRegion(read().regions, name)
  return region === null ? null : regionPath(region)
}

function baseMeant(name: string): string | null {
  const base = findBase(read().bases, name)
  return base === null ? null : `/sites/${base.id}`
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

function missing(request: NextRequest, language: string, asked: string): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = `/${language}/missing`
  url.search = new URLSearchParams({ asked: asked.slice(0, 200) }).toString()
  return NextResponse.rewrite(url, { status: 404 })
}
