import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ChineseExplorer } from '@/components/explorer/explorer-zh'
import { explorerMetadata, explorerPage } from '../../../explorer-page'
import type { Query } from '../../../open-view'

type Props = { readonly searchParams: Promise<Query> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return explorerMetadata('zh', await searchParams)
}

export default async function Page({ searchParams }: Props): Promise<ReactElement> {
  return explorerPage('zh', ChineseExplorer, await searchParams)
}
