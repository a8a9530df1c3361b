import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { languageOf } from '@/app/_open/opened'
import { publicationOf } from '@/app/_open/publication'
import { openGraph } from '@/app/_pages/metadata'
import { balanceSentence, SitesPage } from '@/components/sites/sites-page'
import { read } from '@/data/files/read'
import { settings } from '@/data/settings'
import { platformWordsOf } from '@/data/words/words'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return openGraph(language, platformWordsOf(language).title, balanceSentence(read(), language))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const publication = publicationOf(languageOf((await params).lang), read().release)
  return <SitesPage dataset={read()} publication={publication} settings={settings()} />
}
