import { citedWorks } from '@/components/profile/cited-works'
import { profileSentence, profileTitle } from '@/components/profile/profile-words'
import type { Share } from '@/components/share/share'
import { sharePanelWords } from '@/components/share/share-panel-words'
import { localPath, withQuery } from '@/components/ui/address'
import { placeAlt, viewAlt } from '@/data/model/alt-text'
import type { Correction } from '@/data/model/correction'
import { creditLine } from '@/data/model/credit-line'
import type { DataTable } from '@/data/model/data-table'
import { placesTable, viewTable } from '@/data/model/data-table'
import { embedCodes } from '@/data/model/embed-code'
import { EMBED_WIDTH } from '@/data/model/embed-size'
import type { Language } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import { pictureQuery } from '@/data/model/picture-address'
import type { Profile } from '@/data/model/profile'
import { profileOf } from '@/data/model/profile'
import type { Citation } from '@/data/model/provenance'
import { pageReference } from '@/data/model/reference'
import { placeShareTable, viewShareTable } from '@/data/model/share-table'
import type { ShortTarget } from '@/data/model/short-code'
import { shortCode } from '@/data/model/short-code'
import { plateTitle } from '@/data/model/title'
import { viewKeys } from '@/data/model/view-codec'
import { read } from '@/data/read'
import { embedOffer } from './embed-offer'
import { imprintOf } from './imprint'
import type { Query } from './open-view'
import { built, openView } from './open-view'
import { tableOf } from './page-table'
import { subjectTitle } from './subject-title'

/** What can be shared: the view of a query, or the page of a place. */
export type Shareable =
  | { readonly kind: 'map' | 'compare'; readonly query: Query }
  | { readonly kind: 'province'; readonly slug: string }

/** What of a page can be taken along, and what of its link could not be used. */
export type OpenShare = { readonly share: Share; readonly corrections: readonly Correction[] }

/** The facts that the kinds of pages give each in its own way. */
type Draft = Pick<Share, 'kind' | 'alt' | 'files'> & {
  readonly corrections: readonly Correction[]
  /** The path of the page without language and query. */
  readonly path: string
  readonly data: DataTable
  /** The sources of what the sentence says. */
  readonly works: readonly Citation[]
  readonly release: string
  readonly table: (about: Parameters<typeof viewShareTable>[2]) => Share['table']
}

/** Opens what is shared. `origins` are the ways to write scheme and host of this site, the first of them its own. */
export function openShare(what: Shareable, language: Language, origins: readonly string[]): OpenShare {
  const [origin = ''] = origins
  const draft = what.kind === 'province' ? placeDraft(what.slug, language) : viewDraft(what.kind, what.query, language)
  const query = what.kind === 'province' ? new URLSearchParams() : paramsOf(what.query)
  const offer = embedOffer(origin + withQuery(localPath(language, draft.path), query), origins)
  if (offer === null) throw new Error(`nothing of ${draft.path} can be embedded`)
  const page = new URL(offer.page)
  const words = sharePanelWords(language)
  const slug = what.kind === 'province' ? what.slug : null
  const pinned = new URLSearchParams(page.searchParams)
  if (what.kind !== 'province') pinned.set('release', draft.release)
  // A picture has type of its own.
  const picture = pictureQuery(new URL(offer.picture).searchParams).view
  picture.delete('text')
  const imprint = { ...imprintOf(language, draft.release), origin }
  const works = citedWorks(draft.works, language)
  const credit = works === '' ? '' : creditLine(works, imprint)
  const code = shortCode({ target: targetOf(what, page.searchParams), language })
  const share: Share = {
    kind: what.kind,
    title: offer.title,
    finding: offer.finding,
    sentence:
      what.kind === 'province' || offer.finding.startsWith(offer.title)
        ? offer.finding
        : offer.title + (language === 'zh' ? '：' : ': ') + offer.finding,
    page: offer.page,
    path: withQuery(panelPath(what), page.searchParams),
    release: {
      id: draft.release,
      isPinned: page.searchParams.has('release'),
      page: what.kind === 'province' ? null : origin + withQuery(page.pathname, pinned),
      path: withQuery(panelPath(what), pinned),
    },
    short: code === null ? null : `${origin}/s/${code}`,
    picture: { slug, query: picture },
    codes: embedCodes(offer, EMBED_WIDTH.usual),
    alt: draft.alt,
    credit,
    table: draft.table({ title: offer.title, note: credit, heads: words.table.heads }),
    files: draft.files === null ? null : { ...draft.files, query: page.searchParams },
    reference: pageReference(imprint, {
      id: draft.data.id,
      title: offer.title,
      path: withQuery(page.pathname, pinned),
    }),
    citations: draft.data.citations,
  }
  return { share, corrections: draft.corrections }
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

function targetOf(what: Shareable, query: URLSearchParams): ShortTarget {
  if (what.kind !== 'province') return { kind: what.kind, query }
  const place = read().places.find(({ slug }) => slug === what.slug)
  return { kind: 'province', place: place?.code ?? '' }
}

function placeDraft(slug: string, language: Language): Draft {
  const dataset = read()
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
    files: profile.figures.length === 0 ? null : { page: path, query: new URLSearchParams() },
    table: (about) => placeShareTable(profile, names, about),
  }
}

function viewDraft(kind: 'map' | 'compare', query: Query, language: Language): Draft {
  const { dataset, material, plate, corrections } = openView(query, kind === 'map' ? built : viewKeys)
  const { places } = plate.view
  const names = namesOf(dataset, language)
  const about = { id: `compare-${places.join('-')}`, title: subjectTitle(places, names) }
  const path = kind === 'map' ? '/' : '/compare'
  return {
    kind,
    corrections,
    path,
    alt: viewAlt(plate, names),
    data:
      kind === 'map' || places.length === 0
        ? viewTable(dataset, plate, plateTitle(plate, names), names)
        : placesTable(dataset, places, about, names),
    works: material.series.citations,
    release: dataset.release,
    files: { page: kind === 'map' ? '' : path, query: new URLSearchParams() },
    table: (told) => viewShareTable(plate, names, told, kind === 'map' ? [] : places),
  }
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
