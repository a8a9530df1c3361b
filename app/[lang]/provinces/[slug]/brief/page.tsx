import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { publicationOf } from '@/app/_open/publication'
import { openGraph } from '@/app/_pages/metadata'
import { provinceAt, provinceParams } from '@/app/_pages/province'
import { BriefPage } from '@/components/profile/brief-page'
import { settings } from '@/data/settings'
import { briefWordsOf } from '@/data/words/words'

type Props = { readonly params: Promise<{ lang: string; slug: string }> }

export const dynamicParams = false
export const generateStaticParams = provinceParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, names, place, finding } = provinceAt(await params)
  const { titleOf } = briefWordsOf(language)
  return openGraph(language, titleOf(names.place(place.code, 'full')), finding())
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const { language, dataset, details } = provinceAt(await params)
  const publication = publicationOf(language, dataset.release)
  return (
    <BriefPage
      dataset={dataset}
      details={details()}
      publication={publication}
      settings={settings()}
      built={buildDay()}
    />
  )
}

/** The day on which a static page is made, such as 2026-11-21, in Beijing. Only pages that are built ahead may ask. */
function buildDay(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
}
