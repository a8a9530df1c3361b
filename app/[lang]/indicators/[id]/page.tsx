import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { indicatorSentence } from '@/components/indicators/indicator-heading'
import { IndicatorPage } from '@/components/indicators/indicator-page'
import { say } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { languageOf } from '../../../language-of'
import { openGraph } from '../../../open-graph'
import { openView } from '../../../open-view'

type Props = { readonly params: Promise<{ lang: string; id: string }> }

export const dynamicParams = false

export function generateStaticParams(): { id: string }[] {
  return read().indicators.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, dataset, indicator, plate } = await open(params)
  const sentence = indicatorSentence(dataset, indicator, plate, namesOf(dataset, language))
  return openGraph(language, say(indicator, 'name', language), sentence)
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  return <IndicatorPage {...(await open(params))} settings={settings()} />
}

async function open(params: Props['params']) {
  const { lang, id } = await params
  const dataset = read()
  const indicator = dataset.indicators.find((row) => row.id === id)
  if (indicator === undefined) notFound()
  const { plate, catalog } = openView({ indicator: id })
  return { language: languageOf(lang), dataset, catalog, indicator, plate: indicator.mapped ? plate : null }
}
