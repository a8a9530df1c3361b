import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { indicatorWords } from '@/components/indicators/indicator-dictionary'
import { IndicatorsPage } from '@/components/indicators/indicators-page'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { languageOf } from '../../language-of'
import { openGraph } from '../../open-graph'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { indicators, lead } = indicatorWords(language)
  return openGraph(language, indicators, lead)
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  return <IndicatorsPage dataset={read()} language={languageOf((await params).lang)} settings={settings()} />
}
