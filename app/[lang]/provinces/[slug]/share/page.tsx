import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { read } from '@/data/read'
import { languageOf } from '../../../../language-of'
import type { Shareable } from '../../../../open-share'
import { shareMetadata, sharePage } from '../../../../share-page'

type Props = { readonly params: Promise<{ lang: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug } = await params
  return shareMetadata(languageOf(lang), placeAt(slug))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const { lang, slug } = await params
  return sharePage(languageOf(lang), placeAt(slug))
}

function placeAt(slug: string): Shareable {
  if (!read().places.some((place) => place.slug === slug)) notFound()
  return { kind: 'province', slug }
}
