import { placePicture } from '@/components/picture/picture-place'
import { localPath, withQuery } from '@/components/ui/address'
import { wordsOf } from '@/components/words/dictionary'
import { fileHref } from '@/data/model/file-address'
import type { Language } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import { findPlace } from '@/data/model/place-lookup'
import { profileOf } from '@/data/model/profile'
import { shownByProfile } from '@/data/model/shown-figures'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { imprintOf } from '../imprint'
import { tableOf } from '../page-table'
import { pinnedRelease, releaseQuery } from '../pinned-release'
import type { OpenPicture } from './open-picture'
import { pictureRevision } from './picture-revision'
import { printedAddress } from './printed-address'
import { tableDigest } from './table-digest'

/** Opens the page of a place for its picture; null where there is no such place. Of the view's keys it knows theme and release. */
export function openPlacePicture(slug: string, search: URLSearchParams, language: Language): OpenPicture | null {
  const release = pinnedRelease(search.get('release'))
  const dataset = read(release ?? undefined)
  const place = findPlace(dataset.places, slug)
  if (place === null) return null
  const theme = search.get('theme') === 'dark' ? 'dark' : 'light'
  const imprint = imprintOf(language, dataset.release)
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
