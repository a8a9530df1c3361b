import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import type { Query } from '@/app/_open/opened'
import { explorerMetadata, explorerPage } from '@/app/_pages/map'
import { ChineseExplorer } from '@/components/explorer/entry-zh'

type Props = { readonly searchParams: Promise<Query> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return explorerMetadata('zh', await searchParams)
}

export default async function Page({ searchParams }: Props): Promise<ReactElement> {
  return explorerPage('zh', ChineseExplorer, await searchParams)
}
