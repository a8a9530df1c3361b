import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import type { Query } from '@/app/_open/opened'
import { languageOf } from '@/app/_open/opened'
import { shareMetadata, sharePage } from '@/app/_pages/share'

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: Promise<Query> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return shareMetadata(languageOf((await params).lang), { kind: 'map' }, await searchParams)
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  return sharePage(languageOf((await params).lang), { kind: 'map' }, await searchParams)
}
