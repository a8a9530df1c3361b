import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { openProfile, profileParams } from '@/app/_open/province'
import { publicationOf } from '@/app/_open/publication'
import { openGraph } from '@/app/_pages/metadata'
import { BriefPage } from '@/components/profile/brief-page'
import { read } from '@/data/files/read'
import { settings } from '@/data/settings'
import { namesOf } from '@/data/text/names-of'
import { profileSentence } from '@/data/text/page-titles'
import { briefWordsOf } from '@/data/words/words'

type Props = { readonly params: Promise<{ lang: string; slug: string }> }

export const dynamicParams = false
export const generateStaticParams = profileParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, details } = openProfile(await params)
  const names = namesOf(read(), language)
  const { title } = briefWordsOf(language)
  const name = names.place(details.profile.place.code, 'full')
  return openGraph(
    language,
    language === 'zh' ? name + title : `${name}: ${title}`,
    profileSentence(details.profile, names),
  )
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const { language, details } = openProfile(await params)
  const imprint = publicationOf(language, read().release)
  return <BriefPage dataset={read()} details={details} imprint={imprint} settings={settings()} built={buildDay()} />
}

/** The day on which a static page is made, such as 2026-11-21, in Beijing. Only pages that are built ahead may ask. */
export function buildDay(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
}
