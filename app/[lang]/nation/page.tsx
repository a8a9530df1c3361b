import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import type { OpenNation } from '@/app/_open/figures'
import { languageOf } from '@/app/_open/opened'
import { openPage } from '@/app/_open/page'
import { publicationOf } from '@/app/_open/publication'
import { LinkedData } from '@/app/_pages/linked-data'
import { openedMetadata } from '@/app/_pages/metadata'
import { NationPage } from '@/components/regions/nation-page'
import { settings } from '@/data/settings'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return openedMetadata(await open(params))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const opened = await open(params)
  const publication = publicationOf(opened.language, opened.dataset.release)
  return (
    <>
      <LinkedData opened={opened} />
      <NationPage
        dataset={opened.dataset}
        nation={opened.nation()}
        table={opened.table()}
        publication={publication}
        settings={settings()}
      />
    </>
  )
}

async function open(params: Props['params']): Promise<OpenNation> {
  const opened = openPage({ kind: 'nation' }, new URLSearchParams(), languageOf((await params).lang))
  return opened?.kind === 'nation' ? opened : notFound()
}
