import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { jsonLdSite, publicationOf } from '@/app/_open/publication'
import { tableOf } from '@/app/_open/table'
import { languageOf } from '@/app/_open/view'
import { openGraph } from '@/app/_pages/metadata'
import { JsonLdScript } from '@/components/page/breadcrumbs'
import { NationPage } from '@/components/regions/nation-page'
import { datasetLd } from '@/data/export/json-ld-dataset'
import { regionLd } from '@/data/export/json-ld-place'
import { placeReference } from '@/data/export/json-ld-thing'
import { read } from '@/data/files/read'
import { nationProfileOf } from '@/data/profile/nation'
import { settings } from '@/data/settings'
import { namesOf } from '@/data/text/names-of'
import { regionSentence, regionTitle } from '@/data/text/page-titles'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const names = namesOf(read(), language)
  const { profile } = nationProfileOf(read())
  return openGraph(language, regionTitle(profile, names), regionSentence(profile, names))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  const nation = nationProfileOf(read())
  const { profile } = nation
  const path = '/nation'
  const table = tableOf(read(), path, language)
  const imprint = publicationOf(language, read().release)
  const site = jsonLdSite(imprint)
  const description = regionSentence(profile, namesOf(read(), language))
  const members = profile.members.map(({ place }) => place)
  return (
    <>
      <JsonLdScript thing={regionLd(profile.region, members, table, site)} />
      <JsonLdScript thing={datasetLd(table, { path, description, about: placeReference(path, site) }, site)} />
      <NationPage dataset={read()} nation={nation} table={table} imprint={imprint} settings={settings()} />
    </>
  )
}
