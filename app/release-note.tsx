import type { ReactElement } from 'react'
import type { CorrectedSubject } from '@/components/releases/corrected-subject'
import { correctedIndicator, correctedPlace } from '@/components/releases/corrected-subject'
import { ReleaseNote } from '@/components/releases/release-note'
import { localPath, withQuery } from '@/components/ui/address'
import { correctionsOf } from '@/data/changes'
import type { Place } from '@/data/model/dataset'
import type { ChangeNames } from '@/data/model/figure-change-text'
import { changeNames } from '@/data/model/figure-change-text'
import type { FigureChange } from '@/data/model/figure-changes'
import type { Language } from '@/data/model/language'
import { releasesHref } from '@/data/model/releases-address'
import type { View } from '@/data/model/view'
import { viewParams } from '@/data/model/view-codec'
import { read } from '@/data/read'
import { listReleases } from '@/data/releases'
import { openView } from './open-view'

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
