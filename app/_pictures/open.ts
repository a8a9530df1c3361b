import { ownFiguresOf } from '@/app/_open/offer'
import type { OpenShared } from '@/app/_open/page'
import { addressOf, openShared, pictureParams } from '@/app/_open/page'
import { publicationOf } from '@/app/_open/publication'
import { pictureRevision } from '@/app/_open/revisions'
import { tableDigest } from '@/app/_open/table'
import { comparePicture } from '@/components/picture/comparison/picture'
import { placePicture } from '@/components/picture/province-picture'
import { viewPicture } from '@/components/picture/view-picture'
import { citedWorks, withOwn } from '@/components/sources/source-list'
import type { SvgNode } from '@/components/svg/node'
import { fileHref } from '@/data/address/file'
import type { SharedPage } from '@/data/address/page'
import { pathOf } from '@/data/address/page'
import { localPath } from '@/data/address/path'
import type { PictureName } from '@/data/address/picture'
import { shortCode } from '@/data/address/short-link'
import type { PictureMetadata } from '@/data/export/picture-metadata'
import type { PictureCaption } from '@/data/export/picture-xmp'
import type { Publication } from '@/data/export/reference'
import { creditLine } from '@/data/export/reference'
import { shownByComparison, shownByMap, shownByProfile } from '@/data/history/corrections'
import type { Language } from '@/data/language'
import { shownSources } from '@/data/map/sources'
import { settings } from '@/data/settings'
import { compareGrammarOf } from '@/data/text/names-of'
import { compareWordsOf, fileWordsOf, wordsOf } from '@/data/words/words'

/** A picture that is ready to be drawn, and the page that it is of. */
export type OpenPicture = {
  readonly opened: OpenShared
  /** The canonical query, without size and language. */
  readonly query: URLSearchParams
  readonly drawing: (name: PictureName, metadata: PictureMetadata) => SvgNode
  readonly metadata: () => PictureMetadata
  readonly caption: () => PictureCaption
}

/** Opens a page for its picture; null where there is no such place. Of the view's keys a place knows theme and release. */
export function openPicture(page: SharedPage, search: URLSearchParams, language: Language): OpenPicture | null {
  const opened = openShared(page, search, language, 'picture')
  if (opened === null) return null
  const given = opened.kind === 'province' ? search.get('theme') : opened.view.theme
  const theme = given === 'dark' ? given : 'light'
  const { dataset, names, query, pinned } = opened
  const publication = publicationOf(language, dataset.release)
  const path = addressOf(opened.page, pinned, language)
  const facts = {
    names,
    words: wordsOf(language),
    publication,
    theme,
    approvalNumber: settings().MAP_APPROVAL_NUMBER,
    ...addressesOf(opened, publication.origin, path),
  } as const
  return {
    opened,
    query: pictureParams(opened, theme),
    drawing: (name, metadata) => drawn(opened, facts, name, metadata),
    caption: () => captionOf(opened, publication),
    metadata: () => ({
      view: (publication.origin ?? '') + path,
      release: dataset.release,
      sha256: tableDigest(opened.table()),
      table: fileHref(
        opened.page,
        { kind: 'download', format: 'csv' },
        language,
        opened.kind === 'province' ? query : pinned,
      ),
    }),
  }
}

/** What the file says of its picture. */
function captionOf(opened: OpenShared, publication: Publication): PictureCaption {
  const { language } = opened
  const works = withOwn(citedWorks(opened.citations(), language), ownFiguresOf(opened), language)
  return {
    title: opened.title(),
    description: opened.finding(),
    credit: works === '' ? publication.site : creditLine(works, publication),
    rights: fileWordsOf(language).license.join(' '),
    language,
  }
}

/** What every picture says, whatever it is of. */
type Facts = Omit<Parameters<typeof placePicture>[0], 'profile' | 'revised'>

function drawn(opened: OpenShared, facts: Facts, name: PictureName, metadata: PictureMetadata): SvgNode {
  switch (opened.kind) {
    case 'map': {
      const { map, data, view } = opened
      const revised = pictureRevision(view.release, shownByMap(map))
      return viewPicture({ ...facts, thematic: map, series: data.series, over: data.over, revised }, name, metadata)
    }
    case 'compare': {
      const comparison = opened.comparison()
      const words = { compareWords: compareWordsOf(opened.language), comparePhrases: compareGrammarOf(opened.language) }
      const revised = pictureRevision(opened.view.release, shownByComparison(comparison))
      return comparePicture(
        { ...facts, ...words, comparison, shown: shownSources(opened.data, opened.map), revised },
        name,
        metadata,
      )
    }
    case 'province': {
      const profile = opened.profile()
      const revised = pictureRevision(opened.release, shownByProfile(profile))
      return placePicture({ ...facts, profile, revised }, name, metadata)
    }
  }
}

/** The addresses on a picture: that of its code, which pins the release, and the printed one, which in the case of a place does not. */
function addressesOf(opened: OpenShared, origin: string | undefined, path: string) {
  const { page, pinned: query, language } = opened
  const code = opened.kind === 'province' ? null : shortCode({ page, query, language })
  return {
    address: codeAddress(origin, path, code),
    printedAddress: printedAddress(origin, opened.kind === 'province' ? localPath(language, pathOf(page)) : path, code),
  }
}

/** What the code of a picture says: the whole address, or its short link where that is much shorter; null where the site has no origin. */
export function codeAddress(origin: string | undefined, path: string, code: string | null): string | null {
  return origin === undefined ? null : new URL(shorter(path, code), origin).href
}

/** What one is willing to type. */
const MOST = 72

/** A short link says nothing by itself: it stands where it spares this share of the letters. */
const WORTH = 0.3

/** A path, or its short link where that is much shorter: a code of fewer modules has larger ones. */
function shorter(path: string, code: string | null): string {
  return code !== null && `/s/${code}`.length <= path.length * (1 - WORTH) ? `/s/${code}` : path
}

/**
 * An address as a picture prints it: without the scheme, as its short link where that is much shorter, and the site's
 * alone where either is too long to type; null where the site has no origin. `code` is that of the short link.
 */
export function printedAddress(origin: string | undefined, path: string, code: string | null = null): string | null {
  if (origin === undefined) return null
  const { host } = new URL(origin)
  const shortest = host + shorter(decodeURI(path), code)
  return shortest.length <= MOST ? shortest : host
}
