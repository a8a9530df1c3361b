import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import type { Query } from '@/app/_open/opened'
import { languageOf } from '@/app/_open/opened'
import { shareMetadata, sharePage } from '@/app/_pages/share'

type Props = {
  readonly params: Promise<{ lang: string; slug: string }>
  readonly searchParams: Promise<Query>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, slug } = await params
  return shareMetadata(languageOf(lang), { kind: 'province', id: slug }, await searchParams)
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const { lang, slug } = await params
  return sharePage(languageOf(lang), { kind: 'province', id: slug }, await searchParams)
}
