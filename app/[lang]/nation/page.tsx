import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { NationPage } from '@/components/nation/nation-page'
import { regionSentence, regionTitle } from '@/components/regions/region-headline'
import { namesOf } from '@/data/model/names'
import { nationProfileOf } from '@/data/model/nation-profile'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { languageOf } from '../../language-of'
import { openGraph } from '../../open-graph'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const names = namesOf(read(), language)
  const { profile } = nationProfileOf(read())
  return openGraph(language, regionTitle(profile, names), regionSentence(profile, names))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  return <NationPage dataset={read()} nation={nationProfileOf(read())} language={language} settings={settings()} />
}
