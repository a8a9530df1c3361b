import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import type { Query } from '@/app/_open/opened'
import { compareMetadata, comparePage } from '@/app/_pages/compare'
import { EnglishCompare } from '@/components/compare/entry-en'

type Props = { readonly searchParams: Promise<Query> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return compareMetadata('en', await searchParams)
}

export default async function Page({ searchParams }: Props): Promise<ReactElement> {
  return comparePage('en', EnglishCompare, await searchParams)
}
