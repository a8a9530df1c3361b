import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import type { Query } from '@/app/_open/opened'
import { compareMetadata, comparePage } from '@/app/_pages/compare'
import { ChineseCompare } from '@/components/compare/entry-zh'

type Props = { readonly searchParams: Promise<Query> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return compareMetadata('zh', await searchParams)
}

export default async function Page({ searchParams }: Props): Promise<ReactElement> {
  return comparePage('zh', ChineseCompare, await searchParams)
}
