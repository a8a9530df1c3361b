import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import type { Query } from '@/app/_open/opened'
import { explorerMetadata, explorerPage } from '@/app/_pages/map'
import { EnglishExplorer } from '@/components/explorer/entry-en'

type Props = { readonly searchParams: Promise<Query> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return explorerMetadata('en', await searchParams)
}

export default async function Page({ searchParams }: Props): Promise<ReactElement> {
  return explorerPage('en', EnglishExplorer, await searchParams)
}
