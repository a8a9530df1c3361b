import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { regionWordsOf } from '@/components/regions/region-dictionary'
import { RegionsPage } from '@/components/regions/regions-page'
import { regionProfileOf } from '@/data/model/region-profile'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { languageOf } from '../../language-of'
import { openGraph } from '../../open-graph'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { title, lead } = regionWordsOf(language).index
  return openGraph(language, title, lead)
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  const profiles = read().regions.map((region) => regionProfileOf(read(), region))
  return <RegionsPage dataset={read()} profiles={profiles} language={language} settings={settings()} />
}
