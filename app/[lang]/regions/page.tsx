import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { languageOf } from '@/app/_open/opened'
import { openGraph } from '@/app/_pages/metadata'
import { RegionsPage } from '@/components/regions/regions-page'
import { read } from '@/data/files/read'
import { regionProfileOf } from '@/data/profile/region'
import { settings } from '@/data/settings'
import { regionWordsOf } from '@/data/words/words'

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
