import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactElement } from 'react'
import type { Query } from '@/app/_open/opened'
import { languageOf, searchOf } from '@/app/_open/opened'
import { checkedPictures } from '@/app/_open/picture-check'
import { openGraph } from '@/app/_pages/metadata'
import { CheckPage } from '@/components/check/check-page'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import { settings } from '@/data/settings'
import { checkWordsOf } from '@/data/words/words'

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { title, lead } = checkWordsOf(language)
  return { ...openGraph(language, title, lead), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  const host = (await headers()).get('host') ?? 'localhost'
  return (
    <CheckPage
      language={language}
      settings={settings()}
      release={read().release}
      releases={listReleases()
        .map(({ id }) => id)
        .toReversed()}
      verdicts={checkedPictures(searchOf(await searchParams), language, host)}
    />
  )
}
