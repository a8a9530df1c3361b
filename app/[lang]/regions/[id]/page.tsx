import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { jsonLdSite, publicationOf } from '@/app/_open/publication'
import { tableOf } from '@/app/_open/table'
import { languageOf } from '@/app/_open/view'
import { openGraph } from '@/app/_pages/metadata'
import { JsonLdScript } from '@/components/page/breadcrumbs'
import { RegionPage } from '@/components/regions/region-page'
import { datasetLd } from '@/data/export/json-ld-dataset'
import { regionLd } from '@/data/export/json-ld-place'
import { placeReference } from '@/data/export/json-ld-thing'
import { read } from '@/data/files/read'
import { regionProfileOf } from '@/data/profile/region'
import { settings } from '@/data/settings'
import { namesOf } from '@/data/text/names-of'
import { regionSentence, regionTitle } from '@/data/text/page-titles'

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
  const imprint = publicationOf(language, read().release)
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
