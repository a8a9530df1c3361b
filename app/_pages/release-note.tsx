import type { ReactElement } from 'react'
import type { OpenShared } from '@/app/_open/page'
import { addressOf, newestQuery } from '@/app/_open/page'
import type { CorrectedSubject } from '@/components/data/release-note'
import { correctedIndicator, correctedPlace, ReleaseNote } from '@/components/data/release-note'
import { localPath, releasesHref } from '@/data/address/path'
import { correctionsOf } from '@/data/files/changes'
import { read } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import type { FigureChange } from '@/data/history/difference'
import type { ChangeNames } from '@/data/history/text'
import { changeNames } from '@/data/history/text'

/**
 * The note on a page that is pinned to an earlier release; null for the newest data, pinned or not: there is nothing to
 * tell.
 */
export function releaseNote(opened: OpenShared): ReactElement | null {
  const { page, language } = opened
  const releases = listReleases()
  const [pinned, newest] = [releases.find(({ id }) => id === opened.release), releases.at(-1)]
  if (pinned === undefined || newest === undefined || pinned.id === newest.id) return null
  const changes = correctionsOf(pinned.id).flatMap((group) => group.changes)
  const names = changeNames(read(pinned.id), read(newest.id), language)
  return (
    <ReleaseNote
      language={language}
      pinned={pinned}
      newest={newest}
      count={changes.length}
      subjects={subjectsOf(opened, changes, names)}
      latest={addressOf(page, newestQuery(opened), language)}
      all={localPath(language, releasesHref(pinned.id, newest.id))}
    />
  )
}

function subjectsOf(
  opened: OpenShared,
  changes: readonly FigureChange[],
  names: ChangeNames,
): readonly CorrectedSubject[] {
  if (opened.kind === 'province') return [correctedPlace(opened.place.code, changes, names)]
  const { indicator, circles, versus } = opened.view
  const shown = new Set([indicator, circles, versus].filter((id) => id !== null))
  return [...shown].map((id) => correctedIndicator(id, changes, names))
}
