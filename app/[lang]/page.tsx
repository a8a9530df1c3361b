import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { MapPage } from '@/components/explorer/map-page'
import { namesOf } from '@/data/model/names'
import { plateFinding, plateTitle } from '@/data/model/title'
import { settings } from '@/data/settings'
import { languageOf } from '../language-of'
import { openView } from '../open-view'
import { openGraph } from '../open-graph'

type Props = {
  readonly params: Promise<{ lang: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { dataset, plate } = openView(await searchParams)
  const names = namesOf(dataset, language)
  return openGraph(language, plateTitle(plate, names), plateFinding(plate, names))
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  return <MapPage {...openView(await searchParams)} language={language} settings={settings()} />
}
