import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { catalogueWords } from '@/components/catalogue/catalogue-dictionary'
import { ReleasesPage } from '@/components/catalogue/releases-page'
import { changesSinceRelease, releaseChanges } from '@/data/changes'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { languageOf } from '../../../language-of'
import { openGraph } from '../../../open-graph'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { title, lead } = catalogueWords(language).releases
  return openGraph(language, title, lead)
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  const [releases, since] = [releaseChanges(), changesSinceRelease()]
  return <ReleasesPage dataset={read()} releases={releases} since={since} language={language} settings={settings()} />
}
