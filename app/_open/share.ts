import type { Share } from '@/components/share/share'
import { citedWorks, withOwn } from '@/components/sources/source-list'
import type { EmbedTheme } from '@/data/address/embed'
import { EMBED_WIDTH } from '@/data/address/embed'
import { pathOf } from '@/data/address/page'
import { withQuery } from '@/data/address/path'
import { shortCode } from '@/data/address/short-link'
import type { AltText } from '@/data/export/alt-text'
import { compareAlt, placeAlt, viewAlt } from '@/data/export/alt-text'
import { embedCodes } from '@/data/export/oembed'
import { creditLine, pageReference } from '@/data/export/reference'
import { placeShareTable, viewShareTable } from '@/data/export/share-table'
import type { Citation } from '@/data/facts/provenance'
import { punctuation } from '@/data/language'
import { settings } from '@/data/settings'
import { shareWordsOf } from '@/data/words/words'
import { offerOf, ownFiguresOf } from './offer'
import type { OpenShared } from './page'
import { addressOf, newestQuery, pictureParams } from './page'
import { publicationOf } from './publication'

/** All that can be taken along of a page. `origin` is scheme and host of this site, `theme` the colors of its embed. */
export function shareOf(opened: OpenShared, origin: string, theme: EmbedTheme = 'light'): Share {
  const { page, language, names, dataset, query, pinned } = opened
  const offer = offerOf(opened, theme, origin)
  const publication = { ...publicationOf(language, dataset.release), origin }
  const works = withOwn(citedWorks(worksOf(opened), language), ownFiguresOf(opened), language)
  const credit = works === '' ? '' : creditLine(works, publication)
  const code = shortCode(
    opened.kind === 'province'
      ? { page: { kind: opened.kind, id: opened.place.code }, query, language }
      : { page, query, language },
  )
  const about = { title: offer.title, note: credit, heads: shareWordsOf(language).table.heads }
  const pinnedPage = addressOf(page, pinned, language)
  const panel = (params: URLSearchParams) => withQuery(panelPath(opened), params)
  const { id, citations } = opened.table()
  return {
    of: page,
    title: offer.title,
    finding: offer.finding,
    sentence:
      opened.kind === 'province' || offer.finding.startsWith(offer.title)
        ? offer.finding
        : offer.title + joint(opened) + offer.finding,
    page: offer.page,
    path: panel(query),
    release: {
      id: dataset.release,
      isPinned: query.has('release'),
      page: origin + pinnedPage,
      frozen: panel(pinned),
      live: panel(query.has('release') ? newestQuery(opened) : query),
    },
    short: code === null ? null : `${origin}/s/${code}`,
    picture: pictureParams(opened),
    hasCode: settings().SITE_URL !== undefined,
    codes: embedCodes(offer, EMBED_WIDTH.usual),
    alt: altOf(opened, offer.title),
    credit,
    table:
      opened.kind === 'province'
        ? placeShareTable(opened.profile(), names, about)
        : viewShareTable(opened.map, names, about, opened.kind === 'map' ? [] : opened.view.places),
    files: opened.kind === 'province' && opened.profile().figures.length === 0 ? null : query,
    reference: pageReference(publication, { id, title: offer.title, path: pinnedPage }),
    citations,
  }
}

/** Between what a page is about and what it says; the heading of a comparison has a colon already. */
function joint({ kind, language }: OpenShared): string {
  if (kind === 'compare') return punctuation[language].stop + punctuation[language].gap
  return punctuation[language].colon
}

/** The path of the page from which something is taken along, without language and query. */
function panelPath({ kind, page }: OpenShared): string {
  switch (kind) {
    case 'map':
      return '/share'
    case 'compare':
      return '/share/compare'
    case 'province':
      return `${pathOf(page)}/share`
  }
}

function altOf(opened: OpenShared, title: string): AltText {
  switch (opened.kind) {
    case 'map':
      return viewAlt(opened.map, opened.names)
    case 'compare':
      return compareAlt(opened.comparison(), title, opened.names)
    case 'province':
      return placeAlt(opened.profile(), title, opened.finding(), opened.names)
  }
}

/** The sources of what is said; of a province those of its figures that are not counted by this site. */
function worksOf(opened: OpenShared): readonly Citation[] {
  if (opened.kind !== 'province') return opened.citations()
  return opened
    .profile()
    .figures.flatMap(({ indicator, citations }) => (indicator.origin === 'counted' ? [] : citations))
}
