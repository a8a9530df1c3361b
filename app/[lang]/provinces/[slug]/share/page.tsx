import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import type { Shareable } from '@/app/_open/share'
import type { Query } from '@/app/_open/view'
import { languageOf, pinnedRelease } from '@/app/_open/view'
import { shareMetadata, sharePage } from '@/app/_pages/share'
import { read } from '@/data/files/read'

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
