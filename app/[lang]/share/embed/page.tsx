import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactElement } from 'react'
import { HealthPage } from '@/components/share/health-page'
import { healthWords } from '@/components/share/health-words'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { embedTrial } from '../../../embed-trial'
import { languageOf } from '../../../language-of'
import { openGraph } from '../../../open-graph'
import type { Query } from '../../../open-view'

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { title, lead } = healthWords(language)
  return openGraph(language, title, lead)
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  const host = (await headers()).get('host') ?? 'localhost'
  const trial = embedTrial(await searchParams, language, host)
  return <HealthPage language={language} settings={settings()} release={read().release} {...trial} />
}
