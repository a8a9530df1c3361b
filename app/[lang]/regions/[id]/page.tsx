import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import type { OpenRegion } from '@/app/_open/figures'
import { languageOf } from '@/app/_open/opened'
import { openPage } from '@/app/_open/page'
import { publicationOf } from '@/app/_open/publication'
import { LinkedData } from '@/app/_pages/linked-data'
import { openedMetadata } from '@/app/_pages/metadata'
import { RegionPage } from '@/components/regions/region-page'
import { read } from '@/data/files/read'
import { settings } from '@/data/settings'

type Props = { readonly params: Promise<{ lang: string; id: string }> }

export const dynamicParams = false

export function generateStaticParams(): { id: string }[] {
  return read().regions.flatMap(({ id, scheme }) => (scheme === 'nation' ? [] : [{ id }]))
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
      <RegionPage
        dataset={opened.dataset}
        profile={opened.profile()}
        table={opened.table()}
        publication={publication}
        settings={settings()}
      />
    </>
  )
}

async function open(params: Props['params']): Promise<OpenRegion> {
  const { lang, id } = await params
  const opened = openPage({ kind: 'region', id }, new URLSearchParams(), languageOf(lang))
  return opened?.kind === 'region' ? opened : notFound()
}
