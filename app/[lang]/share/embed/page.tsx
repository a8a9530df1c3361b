import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactElement } from 'react'
import { embedPreview } from '@/app/_open/embed-preview'
import type { Query } from '@/app/_open/opened'
import { languageOf, searchOf } from '@/app/_open/opened'
import { openGraph } from '@/app/_pages/metadata'
import { EmbedPreviewPage } from '@/components/share/embed-preview-page'
import { read } from '@/data/files/read'
import { settings } from '@/data/settings'
import { embedPreviewWordsOf } from '@/data/words/words'

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { title, lead } = embedPreviewWordsOf(language)
  return openGraph(language, title, lead)
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  const host = (await headers()).get('host') ?? 'localhost'
  const preview = embedPreview(searchOf(await searchParams), language, host)
  return <EmbedPreviewPage language={language} settings={settings()} release={read().release} {...preview} />
}
