import type { CheckedPicture, ClaimedPrint, Verdict } from '@/components/check/verdict'
import type { SharedPage } from '@/data/address/page'
import type { PictureName } from '@/data/address/picture'
import { DEFAULT_PICTURE, pictureHref, pictureSizes } from '@/data/address/picture'
import type { AskedPage } from '@/data/address/read-address'
import { readAddress } from '@/data/address/read-address'
import type { PictureRecord } from '@/data/export/picture-metadata'
import { readClaims } from '@/data/export/picture-metadata'
import type { TableDifferences } from '@/data/export/table-differences'
import { tableDifferences } from '@/data/export/table-differences'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { namesOf } from '@/data/text/names-of'
import type { ReleaseDay } from '@/data/words/zh/check'
import type { OpenShared } from './page'
import { addressOf, newestQuery, openShared, pictureParams } from './page'
import { tableDigest } from './table'

/** A page as a picture names it, by a query without a release. */
type Meant = AskedPage<SharedPage>

/** What is found of the pictures of which a query says what they claim. `host` is how the reader wrote this site. */
export function checkedPictures(search: URLSearchParams, language: Language, host: string): readonly Verdict[] {
  const { SITE_URL } = settings()
  const hosts = SITE_URL === undefined ? [host] : [new URL(SITE_URL).host, host]
  return readClaims((key) => search.getAll(key)).map((claim) => checkPicture(claim, language, hosts))
}

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
  const meant = { ...found, search: inRelease(found.search, null) }
  const opened = openIn(meant, release?.id)
  if (opened === null) return { claim, kind: 'other' }
  return {
    claim,
    kind: 'page',
    title: opened.title(),
    language: meant.language,
    page: addressOf(opened.page, opened.query, meant.language),
    latest: addressOf(opened.page, newestQuery(opened), meant.language),
    picture: pictureOf(opened, claim),
    release:
      release === undefined ? (named === null ? { kind: 'unnamed' } : { kind: 'unknown', id: named }) : dayOf(release),
    print: printOf(meant, claim.sha256, release?.id, releases),
    newest: { id: newest.id, date: newest.date },
    position: release === undefined ? null : standingOf(meant, release.id, language),
    corrections: opened.kind === 'province' ? [] : opened.corrections,
  }
}

function dayOf({ id, date }: ReleaseDay): CheckedPicture['release'] {
  return { kind: 'known', id, date }
}

/** The page in a release, or of the data of now; the words in it are in a language. Null for a place that there is not. */
function openIn({ page, search, language }: Meant, release: string | undefined): OpenShared | null {
  return openShared(page, inRelease(search, release ?? null), language)
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
    const opened = openIn(meant, id)
    return opened !== null && tableDigest(opened.table()) === sha256
  }
  const newest = releases.at(-1)?.id
  if (release !== undefined && (isOf(release) || (release === newest && isOf(undefined)))) return { kind: 'same' }
  const other = releases.findLast(({ id }) => id !== release && isOf(id))
  return other === undefined ? { kind: 'other' } : { kind: 'as', release: other.id }
}

function standingOf(meant: Meant, release: string, language: Language): TableDifferences | null {
  const before = openIn({ ...meant, language }, release)
  if (before === null) return null
  const after = openIn({ ...meant, language, search: newestQuery(before) }, undefined)
  return after === null ? null : tableDifferences(before.table(), after.table(), namesOf(read(), language))
}

/** The picture of a page, of the kind and in the colors of the one that is checked. */
function pictureOf(opened: OpenShared, { picture, theme }: PictureRecord): CheckedPicture['picture'] {
  const name: PictureName = picture ?? DEFAULT_PICTURE
  const query = pictureParams(opened, theme === 'dark' ? theme : null)
  const { width, height } = pictureSizes[name]
  return {
    release: query.get('release'),
    src: pictureHref(opened.page, { name, density: 1, format: 'png' }, opened.language, query),
    width,
    height: name === 'long' ? null : height,
  }
}

/** A query with another release, or with none. */
function inRelease(search: URLSearchParams, release: string | null): URLSearchParams {
  const query = new URLSearchParams(search)
  if (release === null) query.delete('release')
  else query.set('release', release)
  return query
}
