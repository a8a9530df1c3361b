import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { languageOf } from '../../../language-of'
import type { Query } from '../../../open-view'
import { shareMetadata, sharePage } from '../../../share-page'

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: Promise<Query> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return shareMetadata(languageOf((await params).lang), { kind: 'compare', query: await searchParams })
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  return sharePage(languageOf((await params).lang), { kind: 'compare', query: await searchParams })
}
