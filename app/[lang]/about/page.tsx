import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { languageOf } from '@/app/_open/opened'
import { openGraph } from '@/app/_pages/metadata'
import { AboutPage } from '@/components/data/about-page'
import { read } from '@/data/files/read'
import { settings } from '@/data/settings'
import { aboutWordsOf } from '@/data/words/words'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { title, lead } = aboutWordsOf(language)
  return openGraph(language, title, lead)
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  return <AboutPage dataset={read()} language={languageOf((await params).lang)} settings={settings()} />
}
