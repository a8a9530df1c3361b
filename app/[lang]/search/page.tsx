import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { SearchPage } from '@/components/search/search-page'
import { wordsOf } from '@/components/words/dictionary'
import { readQuery, search } from '@/data/model/search'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { languageOf } from '../../language-of'
import { openGraph } from '../../open-graph'
import { searchable } from '../../search-entries'

type Props = {
  readonly params: Promise<{ lang: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { title, results, hint } = wordsOf(language).search
  const query = readQuery((await searchParams).q)
  return { ...openGraph(language, query === '' ? title : results(query), hint), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  const query = readQuery((await searchParams).q)
  const { CONTACT } = settings()
  const results = search(searchable(language), query)
  return <SearchPage dataset={read()} language={language} contact={CONTACT} query={query} results={results} />
}
