import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { catalogueWords } from '@/components/catalogue/catalogue-dictionary'
import { ReleasesPage } from '@/components/catalogue/releases-page'
import { releaseWords } from '@/components/releases/release-words'
import { changesSinceRelease, releaseChanges } from '@/data/changes'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { languageOf } from '../../../language-of'
import { openGraph } from '../../../open-graph'
import type { Query } from '../../../open-view'
import { comparedReleases, releaseComparison } from '../../../release-comparison'

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: Promise<Query> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const asked = comparedReleases(await searchParams)
  const { title, lead } = catalogueWords(language).releases
  if (asked === null) return openGraph(language, title, lead)
  return openGraph(language, releaseWords(language).comparison.title(asked.from, asked.to), lead)
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  const asked = comparedReleases(await searchParams)
  if (asked !== null) return releaseComparison(asked, language)
  const [releases, since] = [releaseChanges(), changesSinceRelease()]
  return <ReleasesPage dataset={read()} releases={releases} since={since} language={language} settings={settings()} />
}
