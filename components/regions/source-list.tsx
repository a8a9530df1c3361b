import type { ReactElement } from 'react'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { locatorText } from '@/data/model/locator-text'
import type { Citation } from '@/data/model/provenance'
import type { Words } from '../words/words'
import type { SourceNumbers } from './source-numbers'

type Props = {
  readonly title: string
  readonly citations: readonly Citation[]
  readonly numbers: SourceNumbers
  readonly words: Words
  readonly language: Language
}

/** The numbered sources at the foot of a page, with the tables or sections that it cites and what is said of each. */
export function SourceList({ title, citations, numbers, words, language }: Props): ReactElement {
  const sources = new Map(citations.map(({ source }) => [source.id, source]))
  const colon = language === 'zh' ? '：' : ': '
  const locatorsOf = (id: string) =>
    [...new Set(citations.filter(({ source }) => source.id === id).flatMap(({ locators }) => locators))].map(
      (locator) => locatorText(locator, language),
    )
  return (
    <section>
      <h2>{title}</h2>
      <ol className="sources">
        {[...sources.values()].map((source) => (
          <li key={source.id} id={`source-${numbers.get(source.id) ?? 0}`}>
            {[
              say(source, 'publisher', language) + colon + say(source, 'title', language),
              source.date,
              ...locatorsOf(source.id),
            ].join(language === 'zh' ? '，' : ', ')}
            {source.confirmed ? null : <em> {words.about.unconfirmed}</em>}
            {say(source, 'note', language) === null ? null : <small>{say(source, 'note', language)}</small>}
          </li>
        ))}
      </ol>
    </section>
  )
}
