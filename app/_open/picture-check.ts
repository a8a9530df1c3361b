import type { CheckedPicture, ClaimedPrint, Verdict } from '@/components/check/verdict'
import type { Embeddable } from '@/data/address/embed'
import { localPath, withQuery } from '@/data/address/path'
import type { PictureName } from '@/data/address/picture'
import { DEFAULT_PICTURE, pictureAsked, pictureHref, pictureQuery, pictureSizes } from '@/data/address/picture'
import { readAddress } from '@/data/address/read-address'
import type { DataTable } from '@/data/export/data-table'
import type { PictureRecord } from '@/data/export/picture-metadata'
import type { TableDifferences } from '@/data/export/table-differences'
import { tableDifferences } from '@/data/export/table-differences'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import type { Language } from '@/data/language'
import { namesOf } from '@/data/text/names-of'
import type { Correction } from '@/data/view/correction'
import { viewKeys, viewParams } from '@/data/view/view-codec'
import type { ReleaseDay } from '@/data/words/zh/check'
import { embedOffer } from './offer'
import { pageTable, tableDigest, tableOfView } from './table'
import { compareKeys, mapKeys, openView } from './view'

/** A page as a picture names it: what it shows, in which language, by which query without a release. */
type Meant = { readonly page: Embeddable; readonly search: URLSearchParams; readonly language: Language }

/** Stands for the origin where only paths are wanted. */
const ORIGIN = 'http://site'

/**
 * Checks what a picture claims against the tables of its release and of now. `language` is that of the answer, `hosts` are
 * the ways to write the host of this site. Total: any claim has a verdict.
 */
export function checkPicture(claim: PictureRecord, language: Language, hosts: readonly string[]): Verdict {
  const found = readAddress(claim.view, hosts)
  if (found.kind === 'foreign') return { claim, kind: 'foreign', host: found.host }
  if (found.kind !== 'page') return { claim, kind: found.kind }
  const releases = listReleases()
  const named = claim.release ?? found.search.get('release')
  const release = releases.find(({ id }) => id === named)
  const newest = releases.at(-1)
  if (newest === undefined) throw new Error('there is no release')
  const meant = { ...found, search: without(found.search, 'release') }
  const offer = embedOffer(ORIGIN + addressOf(meant, release?.id), [ORIGIN])
  if (offer === null) return { claim, kind: 'other' }
  return {
    claim,
    kind: 'page',
    title: offer.title,
    language: meant.language,
    page: offer.page.slice(ORIGIN.length),
    latest: latestOf(meant, release?.id),
    picture: pictureOf(new URL(offer.picture), claim),
    release:
      release === undefined ? (named === null ? { kind: 'unnamed' } : { kind: 'unknown', id: named }) : dayOf(release),
    print: printOf(meant, claim.sha256, release?.id, releases),
    newest: { id: newest.id, date: newest.date },
    standing: release === undefined ? null : standingOf(meant, release.id, language),
    corrections: correctionsOf(meant, release?.id),
  }
}

function dayOf({ id, date }: ReleaseDay): CheckedPicture['release'] {
  return { kind: 'known', id, date }
}

function addressOf({ page, search, language }: Meant, release?: string): string {
  const query = page.kind === 'province' ? new URLSearchParams() : new URLSearchParams(search)
  if (release !== undefined) query.set('release', release)
  return localPath(language, withQuery(pathOf(page), query))
}

function pathOf(page: Embeddable): string {
  switch (page.kind) {
    case 'map':
      return '/'
    case 'compare':
      return '/compare'
    case 'province':
      return `/provinces/${encodeURIComponent(page.name)}`
  }
}

/** The same view of the data of now. What its release leaves unsaid, such as the year, is said where it is another now. */
function latestOf(meant: Meant, release: string | undefined): string {
  return addressOf({ ...meant, search: searchNow(meant, release) })
}

function searchNow({ page, search }: Meant, release: string | undefined): URLSearchParams {
  if (page.kind === 'province') return new URLSearchParams()
  const { view } = opened(page.kind, search, release).plate
  return viewParams({ ...view, at: null, focus: null, theme: null, release: null }, openView({}).catalog)
}

/** The table behind a picture in a release, or now; the words in it are in a language. Null for a place that there is not. */
function tableIn({ page, search }: Meant, release: string | undefined, language: Language): DataTable | null {
  if (page.kind === 'province') return pageTable(read(release), ['provinces', page.name], language)?.table ?? null
  const view = opened(page.kind, search, release)
  return tableOfView(page.kind, view, namesOf(view.dataset, language))
}

function opened(kind: 'map' | 'compare', search: URLSearchParams, release: string | undefined) {
  const query = Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]))
  return openView(release === undefined ? query : { ...query, release }, kind === 'map' ? mapKeys : compareKeys)
}

function correctionsOf({ page, search }: Meant, release: string | undefined): readonly Correction[] {
  return page.kind === 'province' ? [] : opened(page.kind, search, release).corrections
}

/** Whose table the hash is that of: the release's own, or that of now under its name; another release's; or nobody's. */
function printOf(
  meant: Meant,
  sha256: string | null,
  release: string | undefined,
  releases: readonly ReleaseDay[],
): ClaimedPrint {
  if (sha256 === null) return { kind: 'none' }
  const isOf = (id: string | undefined) => {
    const table = tableIn(meant, id, meant.language)
    return table !== null && tableDigest(table) === sha256
  }
  const newest = releases.at(-1)?.id
  if (release !== undefined && (isOf(release) || (release === newest && isOf(undefined)))) return { kind: 'same' }
  const other = releases.findLast(({ id }) => id !== release && isOf(id))
  return other === undefined ? { kind: 'other' } : { kind: 'as', release: other.id }
}

function standingOf(meant: Meant, release: string, language: Language): TableDifferences | null {
  const before = tableIn(meant, release, language)
  const after = tableIn({ ...meant, search: searchNow(meant, release) }, undefined, language)
  if (before === null || after === null) return null
  return tableDifferences(before, after, namesOf(read(), language))
}

/** The picture of an offer, of the kind and in the colors of the one that is checked. */
function pictureOf({ pathname, searchParams }: URL, { picture, theme }: PictureRecord): CheckedPicture['picture'] {
  const asked = pictureAsked(pathname.split('/').filter((part) => part !== ''))
  if (asked === null) throw new Error(`${pathname} is no picture`)
  const { language, view } = pictureQuery(searchParams)
  if (theme === 'dark') view.set('theme', theme)
  const ordered = viewKeys.flatMap((key) => (view.has(key) ? [[key, view.get(key) ?? '']] : []))
  const name: PictureName = picture ?? DEFAULT_PICTURE
  const { width, height } = pictureSizes[name]
  return {
    release: view.get('release'),
    src: pictureHref(asked, { name, density: 1 }, language, new URLSearchParams(ordered)),
    width,
    height: name === 'long' ? null : height,
  }
}

function without(search: URLSearchParams, key: string): URLSearchParams {
  const rest = new URLSearchParams(search)
  rest.delete(key)
  return rest
}
