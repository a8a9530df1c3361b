import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { siteWordsOf } from '@/components/sites/site-dictionary'
import { balanceSentence } from '@/components/sites/site-sentences'
import { SitesPage } from '@/components/sites/sites-page'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { imprintOf } from '../../imprint'
import { languageOf } from '../../language-of'
import { openGraph } from '../../open-graph'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return openGraph(language, siteWordsOf(language).title, balanceSentence(read(), language))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const imprint = imprintOf(languageOf((await params).lang), read().release)
  return <SitesPage dataset={read()} imprint={imprint} settings={settings()} />
}
