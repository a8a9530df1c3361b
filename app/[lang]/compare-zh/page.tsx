import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ChineseCompare } from '@/components/compare/compare-zh'
import { compareMetadata, comparePage } from '../../compare-page'
import type { Query } from '../../open-view'

type Props = { readonly searchParams: Promise<Query> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return compareMetadata('zh', await searchParams)
}

export default async function Page({ searchParams }: Props): Promise<ReactElement> {
  return comparePage('zh', ChineseCompare, await searchParams)
}
