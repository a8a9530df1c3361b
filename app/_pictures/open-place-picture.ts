import { createHash } from 'node:crypto'
import { placePicture } from '@/components/picture/picture-place'
import { localPath, withQuery } from '@/components/ui/address'
import { wordsOf } from '@/components/words/dictionary'
import { csv } from '@/data/model/csv'
import { placesTable } from '@/data/model/data-table'
import type { Language } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import { findPlace } from '@/data/model/place-lookup'
import { profileOf } from '@/data/model/profile'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { imprintOf } from '../imprint'
import type { OpenPicture } from './open-picture'
import { printedAddress } from './printed-address'

/** Opens the page of a place for its picture; null where there is no such place. Of the view's keys it knows the theme. */
export function openPlacePicture(slug: string, search: URLSearchParams, language: Language): OpenPicture | null {
  const dataset = read()
  const place = findPlace(dataset.places, slug)
  if (place === null) return null
  const theme = search.get('theme') === 'dark' ? 'dark' : 'light'
  const imprint = imprintOf(language, dataset.release)
  const names = namesOf(dataset, language)
  const page = `/provinces/${place.slug}`
  const path = localPath(language, page)
  const facts = {
    profile: profileOf(dataset, place),
    names,
    words: wordsOf(language),
    imprint,
    theme,
    approvalNumber: settings().MAP_APPROVAL_NUMBER,
    address: imprint.origin === undefined ? null : imprint.origin + path,
    printedAddress: printedAddress(imprint.origin, path),
  } as const
  return {
    slug: place.slug,
    query: new URLSearchParams(theme === 'dark' ? { theme } : {}),
    drawing: (name, metadata) => placePicture(facts, name, metadata),
    metadata: () => {
      const places = [place.code, ...(place.region === null ? [] : [place.region])]
      const { rows } = placesTable(dataset, places, { id: place.slug, title: '' }, names)
      return {
        view: (imprint.origin ?? '') + path,
        release: dataset.release,
        sha256: createHash('sha256').update(csv(rows)).digest('hex'),
        table: withQuery(`${page}/download.csv`, new URLSearchParams(language === 'zh' ? {} : { lang: language })),
      }
    },
  }
}
