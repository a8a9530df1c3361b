import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { EnglishExplorer } from '@/components/explorer/explorer-en'
import { explorerMetadata, explorerPage } from '../../../explorer-page'
import type { Query } from '../../../open-view'

type Props = { readonly searchParams: Promise<Query> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return explorerMetadata('en', await searchParams)
}

export default async function Page({ searchParams }: Props): Promise<ReactElement> {
  return explorerPage('en', EnglishExplorer, await searchParams)
}
