import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { ProfilePage } from '@/components/profile/profile-page'
import { profileSentence, profileTitle } from '@/components/profile/profile-words'
import { namesOf } from '@/data/model/names'
import { profileOf } from '@/data/model/profile'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { languageOf } from '../../../language-of'
import { openGraph } from '../../../open-graph'

type Props = { readonly params: Promise<{ lang: string; slug: string }> }

export const dynamicParams = false

export function generateStaticParams(): { slug: string }[] {
  return read().places.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, profile } = await open(params)
  const names = namesOf(read(), language)
  return openGraph(language, profileTitle(profile, names), profileSentence(profile, names))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const { language, profile } = await open(params)
  return <ProfilePage dataset={read()} profile={profile} language={language} settings={settings()} />
}

async function open(params: Props['params']) {
  const { lang, slug } = await params
  const place = read().places.find((row) => row.slug === slug)
  if (place === undefined) notFound()
  return { language: languageOf(lang), profile: profileOf(read(), place) }
}
