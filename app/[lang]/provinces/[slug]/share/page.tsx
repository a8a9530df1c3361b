import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { read } from '@/data/read'
import { languageOf } from '../../../../language-of'
import type { Shareable } from '../../../../open-share'
import type { Query } from '../../../../open-view'
import { pinnedRelease } from '../../../../pinned-release'
import { shareMetadata, sharePage } from '../../../../share-page'

type Props = {
  readonly params: Promise<{ lang: string; slug: string }>
  readonly searchParams: Promise<Query>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, slug } = await params
  return shareMetadata(languageOf(lang), placeAt(slug, await searchParams))
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const { lang, slug } = await params
  return sharePage(languageOf(lang), placeAt(slug, await searchParams))
}

function placeAt(slug: string, query: Query): Shareable {
  if (!read().places.some((place) => place.slug === slug)) notFound()
  return { kind: 'province', slug, release: pinnedRelease(query.release) }
}
