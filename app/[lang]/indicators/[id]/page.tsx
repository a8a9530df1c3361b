import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { jsonLdSite, publicationOf } from '@/app/_open/publication'
import { tableOf } from '@/app/_open/table'
import { languageOf, openView } from '@/app/_open/view'
import { openGraph } from '@/app/_pages/metadata'
import { IndicatorPage } from '@/components/indicators/indicator-page'
import { JsonLdScript } from '@/components/page/breadcrumbs'
import { datasetLd } from '@/data/export/json-ld-dataset'
import { read } from '@/data/files/read'
import { localText } from '@/data/language'
import { settings } from '@/data/settings'
import { namesOf } from '@/data/text/names-of'
import { indicatorSentence } from '@/data/text/page-titles'

type Props = { readonly params: Promise<{ lang: string; id: string }> }

export const dynamicParams = false

export function generateStaticParams(): { id: string }[] {
  return read().indicators.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, indicator, sentence } = await open(params)
  return openGraph(language, localText(indicator, 'name', language), sentence)
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const { language, sentence, ...facts } = await open(params)
  const { dataset, indicator } = facts
  const path = `/indicators/${indicator.id}`
  const table = tableOf(dataset, path, language)
  const imprint = publicationOf(language, dataset.release)
  const texts = [
    sentence,
    localText(indicator, 'definition', language),
    localText(indicator, 'comparability', language),
  ]
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
