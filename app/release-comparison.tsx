import type { ReactElement } from 'react'
import { ReleaseComparisonPage } from '@/components/releases/release-comparison-page'
import { differenceBetween, tableChangesBetween } from '@/data/changes'
import { changeNames } from '@/data/model/figure-change-text'
import type { Language } from '@/data/model/language'
import type { ReleasesAsked } from '@/data/model/releases-address'
import { releasesAsked } from '@/data/model/releases-address'
import { read } from '@/data/read'
import { listReleases } from '@/data/releases'
import { settings } from '@/data/settings'
import type { Query } from './open-view'

/** The two releases that a query asks to be compared; null where it asks for none. */
export function comparedReleases(query: Query): ReleasesAsked | null {
  const one = (key: string) => (Object.hasOwn(query, key) ? ([query[key] ?? []].flat()[0] ?? null) : null)
  return releasesAsked(
    one('from'),
    one('to'),
    listReleases().map(({ id }) => id),
  )
}

/** The page on which two releases are compared. */
export function releaseComparison({ from, to, unknown }: ReleasesAsked, language: Language): ReactElement {
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
