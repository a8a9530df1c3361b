import type { Share } from '@/components/share/share'
import { citedWorks } from '@/components/sources/source-list'
import { EMBED_WIDTH } from '@/data/address/embed'
import { localPath, withQuery } from '@/data/address/path'
import type { Pictured } from '@/data/address/picture'
import { pictureQuery } from '@/data/address/picture'
import type { ShortTarget } from '@/data/address/short-link'
import { shortCode } from '@/data/address/short-link'
import { comparisonOf } from '@/data/comparison/comparison'
import type { AltText } from '@/data/export/alt-text'
import { compareAlt, placeAlt, viewAlt } from '@/data/export/alt-text'
import type { DataTable } from '@/data/export/data-table'
import { embedCodes } from '@/data/export/oembed'
import { creditLine, pageReference } from '@/data/export/reference'
import { placeShareTable, viewShareTable } from '@/data/export/share-table'
import type { Citation } from '@/data/facts/provenance'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import type { Profile } from '@/data/profile/province'
import { profileOf } from '@/data/profile/province'
import type { Names } from '@/data/text/names'
import { namesOf } from '@/data/text/names-of'
import { compareHeading, profileSentence, profileTitle } from '@/data/text/page-titles'
import type { Correction } from '@/data/view/correction'
import { withoutCamera } from '@/data/view/view'
import { viewParams } from '@/data/view/view-codec'
import { compareWordsOf, shareWordsOf } from '@/data/words/words'
import { compareTables } from './compare-tables'
import { embedOffer } from './offer'
import { publicationOf } from './publication'
import { tableOf, tableOfView } from './table'
import type { OpenView, Query } from './view'
import { compareKeys, mapKeys, openView, releaseQuery } from './view'

/** What can be shared: the view of a query, or the page of a place. */
export type Shareable =
  | { readonly kind: 'map' | 'compare'; readonly query: Query }
  | { readonly kind: 'province'; readonly slug: string; readonly release: string | null }

/** What of a page can be taken along, and what of its link could not be used. */
type OpenShare = { readonly share: Share; readonly corrections: readonly Correction[] }

/** The facts that the kinds of pages give each in its own way. */
type Draft = Pick<Share, 'kind' | 'alt' | 'files'> & {
  readonly corrections: readonly Correction[]
  /** The path of the page without language and query. */
  readonly path: string
  readonly data: DataTable
  /** The sources of what the sentence says. */
  readonly works: readonly Citation[]
  readonly release: string
  /** The query of what is taken along: as it is asked for, and of the same with the newest data. */
  readonly query: URLSearchParams
  readonly live: URLSearchParams
  readonly table: (about: Parameters<typeof viewShareTable>[2]) => Share['table']
}

/** Opens what is shared. `origins` are the ways to write scheme and host of this site, the first of them its own. */
export function openShare(what: Shareable, language: Language, origins: readonly string[]): OpenShare {
  const [origin = ''] = origins
  const draft = what.kind === 'province' ? placeDraft(what, language) : viewDraft(what.kind, what.query, language)
  const offer = embedOffer(origin + withQuery(localPath(language, draft.path), draft.query), origins)
  if (offer === null) throw new Error(`nothing of ${draft.path} can be embedded`)
  const page = new URL(offer.page)
  const words = shareWordsOf(language)
  // What is shared has its canonical query, which the offer has.
  const query = page.searchParams
  const isPinned = query.has('release')
  const pinned = new URLSearchParams(query)
  pinned.set('release', draft.release)
  const pinnedPage = withQuery(page.pathname, pinned)
  const imprint = { ...publicationOf(language, draft.release), origin }
  const works = citedWorks(draft.works, language)
  const credit = works === '' ? '' : creditLine(works, imprint)
  const target = targetOf(what, query)
  const code = target === null ? null : shortCode({ target, language })
  const share: Share = {
    kind: what.kind,
    title: offer.title,
    finding: offer.finding,
    sentence:
      what.kind === 'province' || offer.finding.startsWith(offer.title)
        ? offer.finding
        : offer.title + joint(what.kind, language) + offer.finding,
    page: offer.page,
    path: withQuery(panelPath(what), query),
    release: {
      id: draft.release,
      isPinned,
      page: origin + pinnedPage,
      frozen: withQuery(panelPath(what), pinned),
      live: withQuery(panelPath(what), isPinned ? draft.live : query),
    },
    short: code === null ? null : `${origin}/s/${code}`,
    picture: { of: picturedOf(what), query: pictureQuery(new URL(offer.picture).searchParams).view },
    codes: embedCodes(offer, EMBED_WIDTH.usual),
    alt: draft.alt,
    credit,
    table: draft.table({ title: offer.title, note: credit, heads: words.table.heads }),
    files: draft.files === null ? null : { ...draft.files, query },
    reference: pageReference(imprint, {
      id: draft.data.id,
      title: offer.title,
      path: pinnedPage,
    }),
    citations: draft.data.citations,
  }
  return { share, corrections: draft.corrections }
}

/** Between what a page is about and what it says; the heading of a comparison has a colon already. */
function joint(kind: Shareable['kind'], language: Language): string {
  if (kind === 'compare') return language === 'zh' ? '。' : '. '
  return language === 'zh' ? '：' : ': '
}

/** The path of the page from which something is taken along, without language and query. */
function panelPath(what: Shareable): string {
  switch (what.kind) {
    case 'map':
      return '/share'
    case 'compare':
      return '/share/compare'
    case 'province':
      return `/provinces/${what.slug}/share`
  }
}

function picturedOf(what: Shareable): Pictured {
  return what.kind === 'province' ? { kind: what.kind, slug: what.slug } : { kind: what.kind, slug: null }
}

/** What a short link is to lead to; null for a place with a release, which none can say. */
function targetOf(what: Shareable, query: URLSearchParams): ShortTarget | null {
  if (what.kind !== 'province') return { kind: what.kind, query }
  if (what.release !== null) return null
  const place = read().places.find(({ slug }) => slug === what.slug)
  return place === undefined ? null : { kind: 'province', place: place.code }
}

function placeDraft({ slug, release }: Extract<Shareable, { kind: 'province' }>, language: Language): Draft {
  const dataset = read(release ?? undefined)
  const place = dataset.places.find((row) => row.slug === slug)
  if (place === undefined) throw new Error(`there is no place ${slug}`)
  const names = namesOf(dataset, language)
  const profile = profileOf(dataset, place)
  const path = `/provinces/${slug}`
  return {
    kind: 'province',
    corrections: [],
    path,
    alt: placeAlt(profile, profileTitle(profile, names), profileSentence(profile, names), names),
    data: tableOf(dataset, path, language),
    works: worksOf(profile),
    release: dataset.release,
    query: releaseQuery(release),
    live: releaseQuery(null),
    files: profile.figures.length === 0 ? null : { page: path, query: new URLSearchParams() },
    table: (about) => placeShareTable(profile, names, about),
  }
}

function viewDraft(kind: 'map' | 'compare', query: Query, language: Language): Draft {
  const opened = openView(query, kind === 'map' ? mapKeys : compareKeys)
  const { dataset, material, plate, corrections } = opened
  const { places } = plate.view
  const names = namesOf(dataset, language)
  const path = kind === 'map' ? '/' : '/compare'
  return {
    kind,
    corrections,
    path,
    alt: kind === 'map' ? viewAlt(plate, names) : comparedAlt(opened, names),
    data: tableOfView(kind, opened, names),
    works: material.series.citations,
    release: dataset.release,
    query: paramsOf(query),
    // By what the newest data offer: a year that was the latest then may not be so now.
    live: viewParams({ ...withoutCamera(plate.view), theme: null, release: null }, openView({}).catalog),
    files: { page: kind === 'map' ? '' : path, query: new URLSearchParams() },
    table: (told) => viewShareTable(plate, names, told, kind === 'map' ? [] : places),
  }
}

function comparedAlt({ dataset, material, plate }: OpenView, names: Names): AltText {
  const comparison = comparisonOf(material, compareTables(dataset), plate.view)
  return compareAlt(comparison, compareHeading(comparison, names, compareWordsOf(names.language)), names)
}

/** The sources of the figures of a place that are not counted by this site. */
function worksOf({ figures }: Profile): readonly Citation[] {
  return figures.flatMap(({ indicator, citations }) => (indicator.origin === 'counted' ? [] : citations))
}

function paramsOf(query: Query): URLSearchParams {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    [value ?? []].flat().flatMap((text) => (typeof text === 'string' ? [[key, text]] : [])),
  )
  return new URLSearchParams(pairs)
}
