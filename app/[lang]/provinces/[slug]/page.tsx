import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ProfilePage } from '@/components/profile/profile-page'
import { profileSentence, profileTitle } from '@/components/profile/profile-words'
import { JsonLdScript } from '@/components/ui/json-ld'
import { datasetLd } from '@/data/model/json-ld-dataset'
import { placeLd, placeReference } from '@/data/model/json-ld-place'
import { namesOf } from '@/data/model/names'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { imprintOf } from '../../../imprint'
import { jsonLdSite } from '../../../json-ld-site'
import { openGraph } from '../../../open-graph'
import { openProfile, profileParams } from '../../../open-profile'
import { tableOf } from '../../../page-table'

type Props = { readonly params: Promise<{ lang: string; slug: string }> }

export const dynamicParams = false
export const generateStaticParams = profileParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, details } = openProfile(await params)
  const names = namesOf(read(), language)
  return openGraph(language, profileTitle(details.profile, names), profileSentence(details.profile, names))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const { language, details } = openProfile(await params)
  const imprint = imprintOf(language, read().release)
  const { place, headline } = details.profile
  const path = `/provinces/${place.slug}`
  const table = tableOf(read(), path, language)
  const site = jsonLdSite(imprint)
  const description = profileSentence(details.profile, namesOf(read(), language))
  const page = { path, description, about: placeReference(path, site) }
  return (
    <>
      <JsonLdScript thing={placeLd(place, table, site)} />
      {headline.length === 0 ? null : <JsonLdScript thing={datasetLd(table, page, site)} />}
      <ProfilePage dataset={read()} details={details} imprint={imprint} settings={settings()} />
    </>
  )
}
