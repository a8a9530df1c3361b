import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import type { Query } from '@/app/_open/opened'
import { pinnedRelease, searchOf } from '@/app/_open/opened'
import { provinceMetadata, provincePage } from '@/app/_pages/province'

type Props = {
  readonly params: Promise<{ lang: string; slug: string }>
  readonly searchParams: Promise<Query>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return provinceMetadata(await params, pinnedRelease(searchOf(await searchParams)))
}

/** The page of a place as a release has published it: where the proxy sends /provinces/<slug>?release=<id>. */
export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  return provincePage(await params, pinnedRelease(searchOf(await searchParams)))
}
