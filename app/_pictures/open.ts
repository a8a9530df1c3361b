import { compareTables } from '@/app/_open/compare-tables'
import { publicationOf } from '@/app/_open/publication'
import { pictureRevision } from '@/app/_open/revisions'
import { tableDigest, tableOf, tableOfView } from '@/app/_open/table'
import { compareKeys, mapKeys, openView, pinnedRelease, releaseQuery } from '@/app/_open/view'
import { comparePicture } from '@/components/picture/comparison/picture'
import { placePicture } from '@/components/picture/province-picture'
import { viewPicture } from '@/components/picture/view-picture'
import type { SvgNode } from '@/components/svg/node'
import { fileHref } from '@/data/address/file'
import { localPath, withQuery } from '@/data/address/path'
import type { Pictured, PictureName } from '@/data/address/picture'
import { pictureView } from '@/data/address/picture'
import { shortCode } from '@/data/address/short-link'
import { comparisonOf } from '@/data/comparison/comparison'
import type { PictureMetadata } from '@/data/export/picture-metadata'
import { read } from '@/data/files/read'
import { shownByComparison, shownByMap, shownByProfile } from '@/data/history/corrections'
import type { Language } from '@/data/language'
import type { Series } from '@/data/map/series'
import type { ViewData } from '@/data/map/thematic-map'
import { profileOf } from '@/data/profile/province'
import { findPlace } from '@/data/search/find'
import { settings } from '@/data/settings'
import { compareGrammarOf, namesOf } from '@/data/text/names-of'
import type { ViewKey } from '@/data/view/view-codec'
import { viewParams } from '@/data/view/view-codec'
import { compareWordsOf, wordsOf } from '@/data/words/words'

/** Opens whatever a picture is asked of; null where there is no such place. */
export function openPictured(page: Pictured, search: URLSearchParams, language: Language): OpenPicture | null {
  switch (page.kind) {
    case 'map':
      return openPicture(search, language)
    case 'compare':
      return openComparePicture(search, language)
    case 'province':
      return openPlacePicture(page.slug, search, language)
  }
}

/** A picture that is ready to be drawn, and what it is of. */
export type OpenPicture = Pictured & {
  /** The canonical query, without size and language. */
  readonly query: URLSearchParams
  readonly drawing: (name: PictureName, metadata: PictureMetadata) => SvgNode
  readonly metadata: () => PictureMetadata
}

/** The keys that a picture can show: those of the map, and the theme, which a page takes from its reader. */
const shown: readonly ViewKey[] = [...mapKeys, 'theme']

/** Opens the view of a query for its picture. Total: any query gives a picture, of which `query` is the canonical one. */
function openPicture(search: URLSearchParams, language: Language): OpenPicture {
  const given = Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]))
  const { dataset, catalog, material, plate } = openView(given, shown)
  const { view } = plate
  const theme = view.theme ?? 'light'
  const drawn = pictureView(view)
  const imprint = publicationOf(language, dataset.release)
  const names = namesOf(dataset, language)
  const params = viewParams({ ...drawn, theme: null, release: dataset.release }, catalog)
  const path = localPath(language, withQuery('/', params))
  const facts = {
    plate,
    series: material.series,
    over: material.over,
    names,
    words: wordsOf(language),
    imprint,
    theme,
    approvalNumber: settings().MAP_APPROVAL_NUMBER,
    address: imprint.origin === undefined ? null : imprint.origin + path,
    printedAddress: printedAddress(
      imprint.origin,
      path,
      shortCode({ target: { kind: 'map', query: params }, language }),
    ),
    revised: pictureRevision(view.release, shownByMap(plate)),
  }
  return {
    kind: 'map',
    slug: null,
    query: viewParams(drawn, catalog),
    drawing: (name, metadata) => viewPicture(facts, name, metadata),
    metadata: () => {
      if (language !== 'zh') params.set('lang', language)
      return {
        view: (imprint.origin ?? '') + path,
        release: dataset.release,
        sha256: tableDigest(tableOfView('map', { dataset, plate }, names)),
        table: withQuery('/download.csv', params),
      }
    },
  }
}

/** Opens the comparison of a query for its picture. Total: any query gives a picture, of which `query` is the canonical one. */
function openComparePicture(search: URLSearchParams, language: Language): OpenPicture {
  const given = Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]))
  const { dataset, catalog, material, plate } = openView(given, [...compareKeys, 'theme'])
  const drawn = pictureView(plate.view)
  const imprint = publicationOf(language, dataset.release)
  const params = viewParams({ ...drawn, theme: null, release: dataset.release }, catalog)
  const path = localPath(language, withQuery('/compare', params))
  const names = namesOf(dataset, language)
  const comparison = comparisonOf(material, compareTables(dataset), drawn)
  const facts = {
    comparison,
    series: seriesOf(material),
    names,
    words: wordsOf(language),
    compareWords: compareWordsOf(language),
    comparePhrases: compareGrammarOf(language),
    imprint,
    theme: drawn.theme ?? 'light',
    address: imprint.origin === undefined ? null : imprint.origin + path,
    printedAddress: printedAddress(
      imprint.origin,
      path,
      shortCode({ target: { kind: 'compare', query: params }, language }),
    ),
    revised: pictureRevision(drawn.release, shownByComparison(comparison)),
  }
  return {
    kind: 'compare',
    slug: null,
    query: viewParams(drawn, catalog),
    drawing: (name, metadata) => comparePicture(facts, name, metadata),
    metadata: () => {
      const asked = new URLSearchParams(params)
      if (language !== 'zh') asked.set('lang', language)
      return {
        view: (imprint.origin ?? '') + path,
        release: dataset.release,
        sha256: tableDigest(tableOfView('compare', { dataset, plate }, names)),
        table: withQuery('/compare/download.csv', asked),
      }
    },
  }
}

/** Every indicator that a comparison shows, once. */
function seriesOf({ series, versus, over }: ViewData): readonly [Series, ...Series[]] {
  const others = [versus, over].filter((one) => one !== null)
  const isFirst = ({ indicator }: Series, i: number) =>
    [series, ...others.slice(0, i)].every((one) => one.indicator.id !== indicator.id)
  return [series, ...others.filter(isFirst)]
}

/** Opens the page of a place for its picture; null where there is no such place. Of the view's keys it knows theme and release. */
function openPlacePicture(slug: string, search: URLSearchParams, language: Language): OpenPicture | null {
  const release = pinnedRelease(search.get('release'))
  const dataset = read(release ?? undefined)
  const place = findPlace(dataset.places, slug)
  if (place === null) return null
  const theme = search.get('theme') === 'dark' ? 'dark' : 'light'
  const imprint = publicationOf(language, dataset.release)
  const names = namesOf(dataset, language)
  const page = `/provinces/${place.slug}`
  const path = localPath(language, withQuery(page, releaseQuery(dataset.release)))
  const profile = profileOf(dataset, place)
  const facts = {
    profile,
    names,
    words: wordsOf(language),
    imprint,
    theme,
    approvalNumber: settings().MAP_APPROVAL_NUMBER,
    address: imprint.origin === undefined ? null : imprint.origin + path,
    printedAddress: printedAddress(imprint.origin, localPath(language, page)),
    revised: pictureRevision(release, shownByProfile(profile)),
  } as const
  return {
    kind: 'province',
    slug: place.slug,
    query: new URLSearchParams([...(theme === 'dark' ? [['theme', theme]] : []), ...releaseQuery(release)]),
    drawing: (name, metadata) => placePicture(facts, name, metadata),
    metadata: () => {
      return {
        view: (imprint.origin ?? '') + path,
        release: dataset.release,
        sha256: tableDigest(tableOf(dataset, page, language)),
        table: fileHref(page, { kind: 'download', format: 'csv' }, language, releaseQuery(release)),
      }
    },
  }
}

/** What one is willing to type. */
const MOST = 72

/** A short link says nothing by itself: it stands where it spares this share of the letters. */
const WORTH = 0.3

/**
 * An address as a picture prints it: without the scheme, as its short link where that is much shorter, and the site's
 * alone where either is too long to type; null where the site has no origin. `code` is that of the short link.
 */
export function printedAddress(origin: string | undefined, path: string, code: string | null = null): string | null {
  if (origin === undefined) return null
  const { host } = new URL(origin)
  const whole = host + decodeURI(path)
  const short = code === null ? whole : `${host}/s/${code}`
  const shortest = short.length <= whole.length * (1 - WORTH) ? short : whole
  return shortest.length <= MOST ? shortest : host
}
