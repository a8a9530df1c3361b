import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import type { OpenIndicator } from '@/app/_open/figures'
import { languageOf } from '@/app/_open/opened'
import { openPage } from '@/app/_open/page'
import { publicationOf } from '@/app/_open/publication'
import { LinkedData } from '@/app/_pages/linked-data'
import { openedMetadata } from '@/app/_pages/metadata'
import { IndicatorPage } from '@/components/indicators/indicator-page'
import { read } from '@/data/files/read'
import { settings } from '@/data/settings'

type Props = { readonly params: Promise<{ lang: string; id: string }> }

export const dynamicParams = false

export function generateStaticParams(): { id: string }[] {
  return read().indicators.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return openedMetadata(await open(params))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const opened = await open(params)
  const publication = publicationOf(opened.language, opened.dataset.release)
  return (
    <>
      <LinkedData opened={opened} />
      <IndicatorPage
        dataset={opened.dataset}
        viewOptions={opened.options()}
        indicator={opened.indicator}
        thematic={opened.map()}
        table={opened.table()}
        publication={publication}
        settings={settings()}
      />
    </>
  )
}

async function open(params: Props['params']): Promise<OpenIndicator> {
  const { lang, id } = await params
  const opened = openPage({ kind: 'indicator', id }, new URLSearchParams(), languageOf(lang))
  return opened?.kind === 'indicator' ? opened : notFound()
}
