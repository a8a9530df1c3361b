import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactElement } from 'react'
import { CheckPage } from '@/components/share/check/check-page'
import { checkWords } from '@/components/share/check/check-words'
import { readClaims } from '@/data/model/picture-claim'
import { read } from '@/data/read'
import { listReleases } from '@/data/releases'
import { settings } from '@/data/settings'
import { languageOf } from '../../../language-of'
import { openGraph } from '../../../open-graph'
import type { Query } from '../../../open-view'
import { checkPicture } from '../../../picture-check'

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { title, lead } = checkWords(language)
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
