import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import type { OpenProfile } from '@/app/_open/province'
import { openProfile } from '@/app/_open/province'
import { jsonLdSite, publicationOf } from '@/app/_open/publication'
import { tableOf } from '@/app/_open/table'
import { isOutdated, releaseQuery } from '@/app/_open/view'
import { JsonLdScript } from '@/components/page/breadcrumbs'
import { ProfilePage } from '@/components/profile/province-page'
import { pictureHref } from '@/data/address/picture'
import { datasetLd } from '@/data/export/json-ld-dataset'
import { placeLd } from '@/data/export/json-ld-place'
import { placeReference } from '@/data/export/json-ld-thing'
import type { Publication } from '@/data/export/reference'
import { settings } from '@/data/settings'
import { namesOf } from '@/data/text/names-of'
import { profileSentence, profileTitle } from '@/data/text/page-titles'
import { openGraph, withCard } from './metadata'
import { placeReleaseNote } from './release-note'

type Params = { readonly lang: string; readonly slug: string }

/** Title and description of the page of a place, as a release has it or by the newest data. */
export function provinceMetadata(params: Params, release: string | null = null): Metadata {
  const { language, dataset, details } = openProfile(params, release)
  const { profile } = details
  const names = namesOf(dataset, language)
  const [title, sentence] = [profileTitle(profile, names), profileSentence(profile, names)]
  const metadata = openGraph(language, title, sentence)
  if (release === null) return metadata
  // The card beside the page has the newest data.
  const card = pictureHref(
    { kind: 'province', slug: profile.place.slug, format: 'png' },
    { name: 'card', density: 1 },
    language,
    releaseQuery(release),
  )
  const carded = withCard(metadata, card, `${title}: ${sentence}`)
  return isOutdated(release) ? { ...carded, robots: { index: false } } : carded
}

/** The page of a place, as a release has it or by the newest data. */
export function provincePage(params: Params, release: string | null = null): ReactElement {
  const opened = openProfile(params, release)
  const { language, dataset, details } = opened
  const imprint = publicationOf(language, dataset.release)
  const note = placeReleaseNote(release, details.profile.place, language)
  return (
    <>
      {note === null ? <LinkedData {...opened} imprint={imprint} /> : null}
      <ProfilePage
        dataset={dataset}
        details={details}
        imprint={imprint}
        settings={settings()}
        release={release}
        note={note}
      />
    </>
  )
}

/** What programs are told of a place and its table. They are told of the newest data only. */
function LinkedData({
  language,
  dataset,
  details,
  imprint,
}: OpenProfile & { readonly imprint: Publication }): ReactElement {
  const { place, headline } = details.profile
  const path = `/provinces/${place.slug}`
  const table = tableOf(dataset, path, language)
  const site = jsonLdSite(imprint)
  const description = profileSentence(details.profile, namesOf(dataset, language))
  const page = { path, description, about: placeReference(path, site) }
  return (
    <>
      <JsonLdScript thing={placeLd(place, table, site)} />
      {headline.length === 0 ? null : <JsonLdScript thing={datasetLd(table, page, site)} />}
    </>
  )
}
