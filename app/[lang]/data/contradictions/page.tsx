import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { languageOf } from '@/app/_open/opened'
import { openGraph } from '@/app/_pages/metadata'
import { ContradictionsPage } from '@/components/data/contradictions-page'
import { read } from '@/data/files/read'
import { settings } from '@/data/settings'
import { dataWordsOf } from '@/data/words/words'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { title, lead } = dataWordsOf(language).contradictions
  return openGraph(language, title, lead(read().contradictions.length))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  return <ContradictionsPage dataset={read()} language={languageOf((await params).lang)} settings={settings()} />
}
