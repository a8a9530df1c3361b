import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { catalogueWords } from '@/components/catalogue/catalogue-dictionary'
import { ReconciliationPage } from '@/components/catalogue/reconciliation-page'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { languageOf } from '../../../language-of'
import { openGraph } from '../../../open-graph'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { title, lead } = catalogueWords(language).reconciliation
  return openGraph(language, title, lead)
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  return <ReconciliationPage dataset={read()} language={languageOf((await params).lang)} settings={settings()} />
}
