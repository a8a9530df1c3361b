import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ProfilePage } from '@/components/profile/profile-page'
import { profileSentence, profileTitle } from '@/components/profile/profile-words'
import { JsonLdScript } from '@/components/ui/json-ld'
import type { Imprint } from '@/data/model/imprint'
import { datasetLd } from '@/data/model/json-ld-dataset'
import { placeLd, placeReference } from '@/data/model/json-ld-place'
import { namesOf } from '@/data/model/names'
import { pictureHref } from '@/data/model/picture-address'
import { settings } from '@/data/settings'
import { imprintOf } from './imprint'
import { jsonLdSite } from './json-ld-site'
import { withCard } from './link-card'
import { openGraph } from './open-graph'
import type { OpenProfile } from './open-profile'
import { openProfile } from './open-profile'
import { tableOf } from './page-table'
import { isOutdated, releaseQuery } from './pinned-release'
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
  const imprint = imprintOf(language, dataset.release)
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
}: OpenProfile & { readonly imprint: Imprint }): ReactElement {
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
