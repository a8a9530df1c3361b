import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { EnglishCompare } from '@/components/compare/compare-en'
import { compareMetadata, comparePage } from '../../compare-page'
import type { Query } from '../../open-view'

type Props = { readonly searchParams: Promise<Query> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return compareMetadata('en', await searchParams)
}

export default async function Page({ searchParams }: Props): Promise<ReactElement> {
  return comparePage('en', EnglishCompare, await searchParams)
}
