import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { provinceMetadata, provincePage, provinceParams } from '@/app/_pages/province'

type Props = { readonly params: Promise<{ lang: string; slug: string }> }

export const dynamicParams = false
export const generateStaticParams = provinceParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return provinceMetadata(await params)
}

/** The page of a place by the newest data, built ahead. */
export default async function Page({ params }: Props): Promise<ReactElement> {
  return provincePage(await params)
}
