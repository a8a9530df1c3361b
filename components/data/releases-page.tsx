import type { ReactElement } from 'react'
import type { SiteSettings } from '@/components/page/page'
import { localPath, releasesHref } from '@/data/address/path'
import type { Dataset } from '@/data/facts/dataset'
import type { TableName } from '@/data/facts/schema'
import type { Language } from '@/data/language'
import { localText, punctuation } from '@/data/language'
import type { DataWords } from '@/data/words/words'
import { dataWordsOf, releaseWordsOf } from '@/data/words/words'
import { DataFrame } from './data-page'
import { ReleaseChoice } from './release-comparison-page'
import './data.css'

type TableChange = { readonly table: TableName; readonly fresh: number; readonly gone: number }

type FigureCounts = {
  readonly since: string
  readonly corrected: number
  readonly withdrawn: number
  readonly added: number
}

type Release = {
  readonly id: string
  readonly date: string
  readonly sha256: string
  readonly note_zh: string
  readonly note_en: string | null
}

type Props = {
  readonly dataset: Dataset
  /** Oldest first; `changes` is null for the first. */
  readonly releases: readonly {
    readonly release: Release
    readonly changes: readonly TableChange[] | null
    readonly figures: FigureCounts | null
  }[]
  /** What has changed in the tables since the newest release. */
  readonly since: readonly TableChange[]
  readonly language: Language
  readonly settings: SiteSettings
}

/** Every release, newest first: date, note, what it changed, and the hash of its file; and any two to be compared. */
export function ReleasesPage({ dataset, releases, since, language, settings }: Props): ReactElement {
  const words = dataWordsOf(language)
  const own = words.releases
  const [newest, previous] = releases.toReversed().map(({ release }) => release)
  return (
    <DataFrame dataset={dataset} language={language} settings={settings} page="releases" lead={own.lead}>
      {newest === undefined || previous === undefined ? null : (
        <ReleaseChoice
          language={language}
          releases={releases.map(({ release }) => release)}
          from={previous.id}
          to={newest.id}
        />
      )}
      {releases.toReversed().map(({ release, changes, figures }) => (
        <section key={release.id} id={`release-${release.id}`}>
          <h2>{release.id}</h2>
          <dl className="facts">
            <dt>{own.date}</dt>
            <dd>{release.date}</dd>
            <dt>{own.note}</dt>
            <dd>{localText(release, 'note', language) ?? release.note_zh}</dd>
            <dt>{own.changes}</dt>
            <dd>
              {figures === null ? null : <Figures figures={figures} release={release.id} language={language} />}
              {changes === null ? own.first : <Changes changes={changes} none={own.none} words={words} />}
            </dd>
            <dt>{own.hash}</dt>
            <dd>
              <code>{release.sha256}</code>
            </dd>
          </dl>
          <p className="more">
            <a href={localPath(language, `/?release=${release.id}`)}>{own.pin(release.id)}</a>
          </p>
        </section>
      ))}
      <section>
        <h2>{own.since}</h2>
        <Changes changes={since} none={own.same} words={words} />
      </section>
    </DataFrame>
  )
}

/** How many figures a release changed, and where they are listed. */
function Figures({
  figures: { since, corrected, withdrawn, added },
  release,
  language,
}: {
  readonly figures: FigureCounts
  readonly release: string
  readonly language: Language
}): ReactElement {
  const words = releaseWordsOf(language).comparison
  return (
    <p>
      {words.summary(corrected, withdrawn, added)}
      {punctuation[language].stop + punctuation[language].gap}
      <a href={localPath(language, releasesHref(since, release))}>{words.link}</a>
    </p>
  )
}

function Changes({
  changes,
  none,
  words,
}: {
  readonly changes: readonly TableChange[]
  readonly none: string
  readonly words: DataWords
}): ReactElement {
  if (changes.length === 0) return <p>{none}</p>
  return (
    <ul className="changes">
      {changes.map(({ table, fresh, gone }) => (
        <li key={table}>{words.releases.change(words.tables.names[table].title, fresh, gone)}</li>
      ))}
    </ul>
  )
}
