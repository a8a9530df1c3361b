import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { briefWordsOf } from '@/components/brief/brief-dictionary'
import { BriefPage } from '@/components/brief/brief-page'
import { profileSentence } from '@/components/profile/profile-words'
import { namesOf } from '@/data/model/names'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { buildDay } from '../../../../build-day'
import { imprintOf } from '../../../../imprint'
import { openGraph } from '../../../../open-graph'
import { openProfile, profileParams } from '../../../../open-profile'

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
  const imprint = imprintOf(language, read().release)
  return <BriefPage dataset={read()} details={details} imprint={imprint} settings={settings()} built={buildDay()} />
}
