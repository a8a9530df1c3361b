import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import type { OpenProvince } from '@/app/_open/figures'
import { embedOffer } from '@/app/_open/offer'
import { pinnedRelease, releaseQuery } from '@/app/_open/opened'
import { addressOf, openProvince, openView } from '@/app/_open/page'
import { embedRevisions } from '@/app/_open/revisions'
import { CompareEmbed } from '@/components/embed/compare-embed'
import type { EmbedContext } from '@/components/embed/document'
import { MapEmbed } from '@/components/embed/map-embed'
import { MissingEmbed, ProvinceEmbed } from '@/components/embed/province-embed'
import scripts from '@/components/embed/script/embed-scripts.json'
import { embedHref, embedThemeOf } from '@/data/address/embed'
import type { SharedPage } from '@/data/address/page'
import { placePath } from '@/data/address/page'
import { localPath } from '@/data/address/path'
import { oembed, oembedXml, roomOf } from '@/data/export/oembed'
import { read } from '@/data/files/read'
import { shownByComparison, shownByMap, shownByProfile } from '@/data/history/corrections'
import type { Language } from '@/data/language'
import { nearestPlaces } from '@/data/search/find'
import { settings } from '@/data/settings'
import { namesOf } from '@/data/text/names-of'
import { withoutCamera } from '@/data/view/view'
import { viewParams } from '@/data/view/view-codec'
import { moveShared, sendShared } from './response'

const scriptHash = createHash('sha256').update(scripts.frame).digest('base64')

/** Nothing is allowed but the one script by its hash, the style inside, and the same document of another year. */
const policy = [
  "default-src 'none'",
  `script-src 'sha256-${scriptHash}'`,
  "style-src 'unsafe-inline'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')

/** Sends an embed, printed without anything that a script would need. Pages that isolate themselves frame only documents that do so, too. */
async function sendDocument(request: Pick<Request, 'headers'>, embed: ReactElement, status = 200): Promise<Response> {
  // Next lets routes have React's printer only when they ask for it as they run.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cross-Origin-Embedder-Policy': 'require-corp',
  }
  return sendShared(request, `<!doctype html>${renderToStaticMarkup(embed)}`, headers, status)
}

/** What pym.js adds to the address of a frame; it says nothing about the view. */
const carriers = ['childId', 'initialWidth', 'parentTitle', 'parentUrl']

/** Answers an address of an embed: with the page as a document for frames on other sites. */
export async function answerEmbed(
  page: SharedPage,
  request: Pick<Request, 'headers'>,
  given: URLSearchParams,
): Promise<Response> {
  const language = given.get('lang') === 'en' ? 'en' : 'zh'
  const search = new URLSearchParams(given)
  for (const key of ['lang', ...carriers]) search.delete(key)
  if (given.get('theme') === 'auto') search.delete('theme')
  const context = (release: string): EmbedContext => ({
    language,
    theme: embedThemeOf(given),
    origin: settings().SITE_URL ?? '',
    release,
    approvalNumber: settings().MAP_APPROVAL_NUMBER,
  })
  switch (page.kind) {
    case 'map':
      return sendDocument(request, mapDocument(search, language, context))
    case 'compare':
      return sendDocument(request, compareDocument(search, language, context))
    case 'province': {
      const opened = openProvince(page.id, pinnedRelease(search), language)
      if (opened === null) return sendDocument(request, missingDocument(page.id, search, language, context), 404)
      const frame = context(opened.dataset.release)
      if (opened.place.slug !== page.id) return moveShared(embedHref(opened.page, opened.query, language, frame.theme))
      return sendDocument(request, provinceDocument(opened, frame))
    }
  }
}

type ContextOf = (release: string) => EmbedContext

function mapDocument(search: URLSearchParams, language: Language, contextOf: ContextOf): ReactElement {
  const page = { kind: 'map' } as const
  const opened = openView(page, search, language, 'embed')
  const { dataset, options, data, map, names, corrections } = opened
  const frame = contextOf(dataset.release)
  const slugs = Object.fromEntries(dataset.places.map(({ code, slug }) => [code, slug]))
  const view = { ...withoutCamera(opened.view), theme: null }
  const periods = options.indicators.find(({ id }) => id === view.indicator)?.periods[view.level] ?? []
  return (
    <MapEmbed
      thematic={map}
      series={data.series}
      citations={opened.citations()}
      names={names}
      frame={frame}
      corrections={corrections}
      revisions={embedRevisions(view.release, shownByMap(map), frame)}
      years={periods
        .filter((period) => period !== view.change?.base)
        .map((period) => ({
          period,
          href: embedHref(page, viewParams({ ...view, period }, options), language, frame.theme),
        }))}
      open={frame.origin + addressOf(page, opened.query, language)}
      href={(place) => frame.origin + placePath(language, slugs, place)}
    />
  )
}

function compareDocument(search: URLSearchParams, language: Language, contextOf: ContextOf): ReactElement {
  const page = { kind: 'compare' } as const
  const opened = openView(page, search, language, 'embed')
  const { dataset, view, names, corrections, query, comparison } = opened
  const frame = contextOf(dataset.release)
  return (
    <CompareEmbed
      comparison={comparison()}
      citations={opened.citations()}
      names={names}
      frame={frame}
      corrections={corrections}
      revisions={embedRevisions(view.release, shownByComparison(comparison()), frame)}
      open={frame.origin + addressOf(page, query, language)}
    />
  )
}

function provinceDocument(
  { page, query, language, names, release, profile }: OpenProvince,
  frame: EmbedContext,
): ReactElement {
  const revisions = embedRevisions(release, shownByProfile(profile()), frame)
  const open = frame.origin + addressOf(page, query, language)
  return <ProvinceEmbed profile={profile()} names={names} frame={frame} open={open} revisions={revisions} />
}

/** What stands in for a place that there is not: the places whose names are near. */
function missingDocument(
  name: string,
  search: URLSearchParams,
  language: Language,
  contextOf: ContextOf,
): ReactElement {
  const release = pinnedRelease(search)
  const dataset = read(release ?? undefined)
  const names = namesOf(dataset, language)
  const frame = contextOf(dataset.release)
  const near = nearestPlaces(dataset.places, name.slice(0, 80)).map(({ code, slug }) => ({
    name: names.place(code, 'full'),
    href: embedHref({ kind: 'province', id: slug }, releaseQuery(release), language, frame.theme),
  }))
  return (
    <MissingEmbed asked={name.slice(0, 40)} near={near} frame={frame} open={frame.origin + localPath(language, '/')} />
  )
}

/** Answers an oEmbed request. `asked` is its address: which page, in which form, and the room that there is for it. */
export function answerOembed(request: Pick<Request, 'headers'>, { searchParams: asked, origin: own }: URL): Response {
  const refuse = (status: number, sentence: string) =>
    sendShared(request, `${sentence}\n`, { 'Content-Type': 'text/plain; charset=utf-8' }, status)
  const format = asked.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml') return refuse(501, 'There are two formats, json and xml.')
  const url = asked.get('url')
  if (url === null) return refuse(400, 'Say which page: ?url=')
  const { SITE_URL } = settings()
  const origins = SITE_URL === undefined ? [own] : [SITE_URL, own]
  const offer = URL.canParse(url, origins[0]) ? embedOffer(new URL(url, origins[0]), origins) : null
  if (offer === null) return refuse(404, 'Nothing of this address can be embedded.')
  const told = oembed(offer, { width: roomOf(asked.get('maxwidth')), height: roomOf(asked.get('maxheight')) })
  return format === 'json'
    ? sendShared(request, JSON.stringify(told), { 'Content-Type': 'application/json; charset=utf-8' })
    : sendShared(request, oembedXml(told), { 'Content-Type': 'text/xml; charset=utf-8' })
}
