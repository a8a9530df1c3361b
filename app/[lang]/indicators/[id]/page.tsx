import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { indicatorSentence } from '@/components/indicators/indicator-heading'
import { IndicatorPage } from '@/components/indicators/indicator-page'
import { JsonLdScript } from '@/components/ui/json-ld'
import { datasetLd } from '@/data/model/json-ld-dataset'
import { say } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { imprintOf } from '../../../imprint'
import { jsonLdSite } from '../../../json-ld-site'
import { languageOf } from '../../../language-of'
import { openGraph } from '../../../open-graph'
import { openView } from '../../../open-view'
import { tableOf } from '../../../page-table'

type Props = { readonly params: Promise<{ lang: string; id: string }> }

export const dynamicParams = false

export function generateStaticParams(): { id: string }[] {
  return read().indicators.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, indicator, sentence } = await open(params)
  return openGraph(language, say(indicator, 'name', language), sentence)
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const { language, sentence, ...facts } = await open(params)
  const { dataset, indicator } = facts
  const path = `/indicators/${indicator.id}`
  const table = tableOf(dataset, path, language)
  const imprint = imprintOf(language, dataset.release)
  const texts = [sentence, say(indicator, 'definition', language), say(indicator, 'comparability', language)]
  const description = [...new Set(texts)].join(language === 'zh' ? '' : ' ')
  return (
    <>
      <JsonLdScript thing={datasetLd(table, { path, description }, jsonLdSite(imprint))} />
      <IndicatorPage {...facts} table={table} imprint={imprint} settings={settings()} />
    </>
  )
}

async function open(params: Props['params']) {
  const { lang, id } = await params
  const dataset = read()
  const indicator = dataset.indicators.find((row) => row.id === id)
  if (indicator === undefined) notFound()
  const language = languageOf(lang)
  const opened = openView({ indicator: id })
  const plate = indicator.mapped ? opened.plate : null
  const sentence = indicatorSentence(dataset, indicator, plate, namesOf(dataset, language))
  return { language, dataset, catalog: opened.catalog, indicator, plate, sentence }
}
