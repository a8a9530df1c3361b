import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { regionSentence, regionTitle } from '@/components/regions/region-headline'
import { RegionPage } from '@/components/regions/region-page'
import { JsonLdScript } from '@/components/ui/json-ld'
import { datasetLd } from '@/data/model/json-ld-dataset'
import { placeReference, regionLd } from '@/data/model/json-ld-place'
import { namesOf } from '@/data/model/names'
import { regionProfileOf } from '@/data/model/region-profile'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { imprintOf } from '../../../imprint'
import { jsonLdSite } from '../../../json-ld-site'
import { languageOf } from '../../../language-of'
import { openGraph } from '../../../open-graph'
import { tableOf } from '../../../page-table'

type Props = { readonly params: Promise<{ lang: string; id: string }> }

export const dynamicParams = false

export function generateStaticParams(): { id: string }[] {
  return read().regions.flatMap(({ id, scheme }) => (scheme === 'nation' ? [] : [{ id }]))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, profile } = await open(params)
  const names = namesOf(read(), language)
  return openGraph(language, regionTitle(profile, names), regionSentence(profile, names))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const { language, profile } = await open(params)
  const path = `/regions/${profile.region.id}`
  const table = tableOf(read(), path, language)
  const imprint = imprintOf(language, read().release)
  const site = jsonLdSite(imprint)
  const description = regionSentence(profile, namesOf(read(), language))
  const members = profile.members.map(({ place }) => place)
  return (
    <>
      <JsonLdScript thing={regionLd(profile.region, members, table, site)} />
      <JsonLdScript thing={datasetLd(table, { path, description, about: placeReference(path, site) }, site)} />
      <RegionPage dataset={read()} profile={profile} table={table} imprint={imprint} settings={settings()} />
    </>
  )
}

async function open(params: Props['params']) {
  const { lang, id } = await params
  const region = read().regions.find((row) => row.id === id)
  if (region === undefined) notFound()
  return { language: languageOf(lang), profile: regionProfileOf(read(), region) }
}
