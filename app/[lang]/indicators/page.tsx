import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { languageOf } from '@/app/_open/opened'
import { openGraph } from '@/app/_pages/metadata'
import { IndicatorsPage } from '@/components/indicators/indicators-page'
import { read } from '@/data/files/read'
import { settings } from '@/data/settings'
import { indicatorWordsOf } from '@/data/words/words'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { indicators, lead } = indicatorWordsOf(language)
  return openGraph(language, indicators, lead)
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  return <IndicatorsPage dataset={read()} language={languageOf((await params).lang)} settings={settings()} />
}
