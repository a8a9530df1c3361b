import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { jsonLdSite, publicationOf } from '@/app/_open/publication'
import { languageOf } from '@/app/_open/view'
import { openGraph } from '@/app/_pages/metadata'
import { JsonLdScript } from '@/components/page/breadcrumbs'
import { BasePage, baseSentence } from '@/components/sites/base-page'
import { baseLd } from '@/data/export/json-ld-place'
import { read } from '@/data/files/read'
import { localText } from '@/data/language'
import { baseProfileOf } from '@/data/profile/base'
import { settings } from '@/data/settings'

type Props = { readonly params: Promise<{ lang: string; base: string }> }

export const dynamicParams = false

export function generateStaticParams(): { base: string }[] {
  return read().bases.map(({ id }) => ({ base: id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, profile } = await open(params)
  return openGraph(language, localText(profile.base, 'name', language), baseSentence(read(), profile, language))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const { language, profile } = await open(params)
  const imprint = publicationOf(language, read().release)
  const sentence = baseSentence(read(), profile, language)
  return (
    <>
      <JsonLdScript thing={baseLd(profile.base, profile.place, sentence, jsonLdSite(imprint))} />
      <BasePage dataset={read()} profile={profile} imprint={imprint} settings={settings()} />
    </>
  )
}

async function open(params: Props['params']) {
  const { lang, base } = await params
  const row = read().bases.find(({ id }) => id === base)
  if (row === undefined) notFound()
  return { language: languageOf(lang), profile: baseProfileOf(read(), row) }
}
