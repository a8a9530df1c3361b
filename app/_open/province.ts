import { notFound } from 'next/navigation'
import type { Dataset, Place } from '@/data/facts/dataset'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import type { Language } from '@/data/language'
import type { ProfileDetails } from '@/data/profile/province-details'
import { profileDetails } from '@/data/profile/province-details'
import { languageOf } from './view'

/** As many are kept: all places by the newest data, and twice as many of releases. */
const MOST = 100

const known = new Map<string, ProfileDetails>()

/** The addresses of the pages of places. */
export function profileParams(): { slug: string }[] {
  return read().places.map(({ slug }) => ({ slug }))
}

/** What the page of an address says, and the data that it says it from. */
export type OpenProfile = {
  readonly language: Language
  readonly dataset: Dataset
  readonly details: ProfileDetails
}

/**
 * What the page of a place and its brief say, as a release has it or by the newest data; 404 for an unknown place.
 * Gathered once for page and brief and for either language.
 */
export function openProfile(
  { lang, slug }: { readonly lang: string; readonly slug: string },
  release: string | null = null,
): OpenProfile {
  const dataset = read(release ?? undefined)
  const place = dataset.places.find((row) => row.slug === slug)
  if (place === undefined) notFound()
  return { language: languageOf(lang), dataset, details: detailsOf(dataset, place, `${release ?? ''} ${slug}`) }
}

function detailsOf(dataset: Dataset, place: Place, key: string): ProfileDetails {
  // Also what became of a figure in releases that came later: a drawer that stopped short would call it unchanged.
  const details =
    known.get(key) ??
    profileDetails(
      dataset,
      place,
      listReleases().map(({ id, date }) => ({ id, date, dataset: read(id) })),
    )
  known.delete(key)
  known.set(key, details)
  const [oldest] = known.keys()
  if (known.size > MOST && oldest !== undefined) known.delete(oldest)
  return details
}
