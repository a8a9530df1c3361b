import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import type { Query } from '@/app/_open/opened'
import { languageOf } from '@/app/_open/opened'
import { openGraph } from '@/app/_pages/metadata'
import { ReleaseComparisonPage } from '@/components/data/release-comparison-page'
import { ReleasesPage } from '@/components/data/releases-page'
import type { ReleasesAsked } from '@/data/address/path'
import { releasesAsked } from '@/data/address/path'
import { changesSinceRelease, differenceBetween, releaseChanges, tableChangesBetween } from '@/data/files/changes'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import { changeNames } from '@/data/history/text'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { dataWordsOf, releaseWordsOf } from '@/data/words/words'

type Props = { readonly params: Promise<{ lang: string }>; readonly searchParams: Promise<Query> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const asked = comparedReleases(await searchParams)
  const { title, lead } = dataWordsOf(language).releases
  if (asked === null) return openGraph(language, title, lead)
  return openGraph(language, releaseWordsOf(language).comparison.title(asked.from, asked.to), lead)
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  const asked = comparedReleases(await searchParams)
  if (asked !== null) return releaseComparison(asked, language)
  const [releases, since] = [releaseChanges(), changesSinceRelease()]
  return <ReleasesPage dataset={read()} releases={releases} since={since} language={language} settings={settings()} />
}

/** The two releases that a query asks to be compared; null where it asks for none. */
function comparedReleases(query: Query): ReleasesAsked | null {
  const one = (key: string) => (Object.hasOwn(query, key) ? ([query[key] ?? []].flat()[0] ?? null) : null)
  return releasesAsked(
    one('from'),
    one('to'),
    listReleases().map(({ id }) => id),
  )
}

/** The page on which two releases are compared. */
function releaseComparison({ from, to, unknown }: ReleasesAsked, language: Language): ReactElement {
  const releases = listReleases()
  const [earlier, later] = [from, to].map((wanted) => releases.find(({ id }) => id === wanted))
  if (earlier === undefined || later === undefined) throw new Error(`there is no release ${from} or ${to}`)
  return (
    <ReleaseComparisonPage
      language={language}
      settings={settings()}
      releases={releases}
      from={earlier}
      to={later}
      unknown={unknown}
      difference={differenceBetween(from, to)}
      tables={tableChangesBetween(from, to)}
      names={changeNames(read(from), read(to), language)}
    />
  )
}
