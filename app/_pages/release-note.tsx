import type { ReactElement } from 'react'
import { openView } from '@/app/_open/view'
import type { CorrectedSubject } from '@/components/data/release-note'
import { correctedIndicator, correctedPlace, ReleaseNote } from '@/components/data/release-note'
import { localPath, releasesHref, withQuery } from '@/data/address/path'
import type { Place } from '@/data/facts/dataset'
import { correctionsOf } from '@/data/files/changes'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import type { FigureChange } from '@/data/history/difference'
import type { ChangeNames } from '@/data/history/text'
import { changeNames } from '@/data/history/text'
import type { Language } from '@/data/language'
import type { View } from '@/data/view/view'
import { viewParams } from '@/data/view/view-codec'

type Subjects = (changes: readonly FigureChange[], names: ChangeNames) => readonly CorrectedSubject[]

/** The note on a view that is pinned to an earlier release; null for the newest data, pinned or not: there is nothing to tell. */
export function releaseNote(view: View, path: '/' | '/compare', language: Language): ReactElement | null {
  const asked = new Set([view.indicator, view.circles, view.versus].filter((id) => id !== null))
  // Written by what the newest data offer: a year that was the latest then may not be so now.
  const latest = () => withQuery(path, viewParams({ ...view, release: null }, openView({}).catalog))
  return noteOn(view.release, language, latest, (changes, names) =>
    [...asked].map((id) => correctedIndicator(id, changes, names)),
  )
}

/** The same on the page of a place. */
export function placeReleaseNote(
  release: string | null,
  { code, slug }: Place,
  language: Language,
): ReactElement | null {
  const latest = () => `/provinces/${slug}`
  return noteOn(release, language, latest, (changes, names) => [correctedPlace(code, changes, names)])
}

function noteOn(
  release: string | null,
  language: Language,
  latest: () => string,
  subjectsOf: Subjects,
): ReactElement | null {
  const releases = listReleases()
  const [pinned, newest] = [releases.find(({ id }) => id === release), releases.at(-1)]
  if (pinned === undefined || newest === undefined || pinned.id === newest.id) return null
  const changes = correctionsOf(pinned.id).flatMap((group) => group.changes)
  return (
    <ReleaseNote
      language={language}
      pinned={pinned}
      newest={newest}
      count={changes.length}
      subjects={subjectsOf(changes, changeNames(read(pinned.id), read(newest.id), language))}
      latest={localPath(language, latest())}
      all={localPath(language, releasesHref(pinned.id, newest.id))}
    />
  )
}
