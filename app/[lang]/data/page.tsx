import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { catalogueWords } from '@/components/catalogue/catalogue-dictionary'
import { DataPage } from '@/components/catalogue/data-page'
import { readCatalogue } from '@/data/package'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { languageOf } from '../../language-of'
import { openGraph } from '../../open-graph'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { data, lead } = catalogueWords(language)
  const { observations, indicators, sources } = read()
  return openGraph(language, data, lead(observations.length, indicators.length, sources.length))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  return <DataPage dataset={read()} tables={readCatalogue()} language={language} settings={settings()} />
}
