import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactElement } from 'react'
import type { Query } from '@/app/_open/opened'
import { languageOf } from '@/app/_open/opened'
import { checkPicture } from '@/app/_open/picture-check'
import { openGraph } from '@/app/_pages/metadata'
import { CheckPage } from '@/components/check/check-page'
import { readClaims } from '@/data/export/picture-metadata'
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
  const query = await searchParams
  const claims = readClaims((key) => [query[key] ?? []].flat())
  const { SITE_URL } = settings()
  const host = (await headers()).get('host') ?? 'localhost'
  const hosts = SITE_URL === undefined ? [host] : [new URL(SITE_URL).host, host]
  return (
    <CheckPage
      language={language}
      settings={settings()}
      release={read().release}
      releases={listReleases()
        .map(({ id }) => id)
        .toReversed()}
      verdicts={claims.map((claim) => checkPicture(claim, language, hosts))}
    />
  )
}
