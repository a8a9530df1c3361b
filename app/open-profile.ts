import { notFound } from 'next/navigation'
import type { Language } from '@/data/model/language'
import type { ProfileDetails } from '@/data/model/profile-details'
import { profileDetails } from '@/data/model/profile-details'
import { read } from '@/data/read'
import { listReleases } from '@/data/releases'
import { languageOf } from './language-of'

const known = new Map<string, ProfileDetails>()

/** The addresses of the pages of places. */
export function profileParams(): { slug: string }[] {
  return read().places.map(({ slug }) => ({ slug }))
}

/** What the page of an address and its brief say; 404 for an unknown place. Gathered once for both and for either language. */
export function openProfile({ lang, slug }: { readonly lang: string; readonly slug: string }): {
  readonly language: Language
  readonly details: ProfileDetails
} {
  const place = read().places.find((row) => row.slug === slug)
  if (place === undefined) notFound()
  const releases = listReleases().map(({ id, date }) => ({ id, date, dataset: read(id) }))
  const details = known.get(slug) ?? profileDetails(read(), place, releases)
  known.set(slug, details)
  return { language: languageOf(lang), details }
}
