import type { ReactElement } from 'react'
import type { Dataset } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { catalogueWords } from './catalogue-dictionary'

type Props = { readonly dataset: Dataset; readonly language: Language }

/** Every source: publisher, title, date, how many figures come from it, its rights, and what is still to be checked. */
export function SourceList({ dataset, language }: Props): ReactElement {
  const words = catalogueWords(language)
  return (
    <section id="sources">
      <h2>{words.sources.title}</h2>
      <p>{words.sources.lead}</p>
      <ul className="source-list">
        {dataset.sources.map((source) => {
          const rows = dataset.observations.filter((row) => row.source === source.id).length
          const note = say(source, 'note', language)
          return (
            <li key={source.id} id={`source-${source.id}`}>
              <b>{say(source, 'title', language)}</b>
              {source.confirmed ? null : <em> {words.sources.unconfirmed}</em>}
              <small>
                {[say(source, 'publisher', language), source.date, rows > 0 ? words.sources.used(rows) : null]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </small>
              <p>
                {say(source, 'rights', language)}
                {note === null ? null : ` ${note}`}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
