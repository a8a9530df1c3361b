import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { NationPage } from '@/components/nation/nation-page'
import { regionSentence, regionTitle } from '@/components/regions/region-headline'
import { JsonLdScript } from '@/components/ui/json-ld'
import { datasetLd } from '@/data/model/json-ld-dataset'
import { placeReference, regionLd } from '@/data/model/json-ld-place'
import { namesOf } from '@/data/model/names'
import { nationProfileOf } from '@/data/model/nation-profile'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { imprintOf } from '../../imprint'
import { jsonLdSite } from '../../json-ld-site'
import { languageOf } from '../../language-of'
import { openGraph } from '../../open-graph'
import { tableOf } from '../../page-table'

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
  const imprint = imprintOf(language, read().release)
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
