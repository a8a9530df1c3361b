import type { ReactElement } from 'react'
import type { Dataset } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import type { TableName } from '@/data/model/schema'
import { localPath } from '../ui/address'
import type { Operator } from '../ui/operator'
import { catalogueWords } from './catalogue-dictionary'
import type { CatalogueWords } from './catalogue-words'
import { DataFrame } from './data-frame'

type TableChange = { readonly table: TableName; readonly fresh: number; readonly gone: number }

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
  readonly releases: readonly { readonly release: Release; readonly changes: readonly TableChange[] | null }[]
  /** What has changed in the tables since the newest release. */
  readonly since: readonly TableChange[]
  readonly language: Language
  readonly settings: Operator
}

/** Every release, newest first: date, note, what it changed, and the hash of its file. */
export function ReleasesPage({ dataset, releases, since, language, settings }: Props): ReactElement {
  const words = catalogueWords(language)
  const own = words.releases
  return (
    <DataFrame dataset={dataset} language={language} settings={settings} page="releases" lead={own.lead}>
      {releases.toReversed().map(({ release, changes }) => (
        <section key={release.id} id={`release-${release.id}`}>
          <h2>{release.id}</h2>
          <dl className="facts">
            <dt>{own.date}</dt>
            <dd>{release.date}</dd>
            <dt>{own.note}</dt>
            <dd>{say(release, 'note', language) ?? release.note_zh}</dd>
            <dt>{own.changes}</dt>
            <dd>{changes === null ? own.first : <Changes changes={changes} none={own.none} words={words} />}</dd>
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

function Changes({
  changes,
  none,
  words,
}: {
  readonly changes: readonly TableChange[]
  readonly none: string
  readonly words: CatalogueWords
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
