import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ReactElement } from 'react'
import { searchable } from '@/app/_open/data-files'
import { languageOf } from '@/app/_open/opened'
import { openGraph } from '@/app/_pages/metadata'
import { SearchPage } from '@/components/page/search-page'
import { localPath } from '@/data/address/path'
import { read } from '@/data/files/read'
import { readQuery, search } from '@/data/search/search'
import { settings } from '@/data/settings'
import { wordsOf } from '@/data/words/words'

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
  const results = search(searchable(language), query)
  const [only, ...others] = results
  // What answers alone is what was asked for, unless it only sounds so.
  if (only !== undefined && !only.isNear && others.length === 0) redirect(localPath(language, only.path))
  return <SearchPage dataset={read()} language={language} settings={settings()} query={query} results={results} />
}
