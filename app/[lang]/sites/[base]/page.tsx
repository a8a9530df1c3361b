import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import type { OpenBase } from '@/app/_open/figures'
import { languageOf } from '@/app/_open/opened'
import { openPage } from '@/app/_open/page'
import { publicationOf } from '@/app/_open/publication'
import { LinkedData } from '@/app/_pages/linked-data'
import { openedMetadata } from '@/app/_pages/metadata'
import { BasePage } from '@/components/sites/base-page'
import { read } from '@/data/files/read'
import { settings } from '@/data/settings'

type Props = { readonly params: Promise<{ lang: string; base: string }> }

export const dynamicParams = false

export function generateStaticParams(): { base: string }[] {
  return read().bases.map(({ id }) => ({ base: id }))
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
      <BasePage dataset={opened.dataset} profile={opened.profile()} publication={publication} settings={settings()} />
    </>
  )
}

async function open(params: Props['params']): Promise<OpenBase> {
  const { lang, base } = await params
  const opened = openPage({ kind: 'base', id: base }, new URLSearchParams(), languageOf(lang))
  return opened?.kind === 'base' ? opened : notFound()
}
