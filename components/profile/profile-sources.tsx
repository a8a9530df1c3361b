import type { ReactElement } from 'react'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { locatorText } from '@/data/model/locator-text'
import type { Profile } from '@/data/model/profile'
import type { Words } from '../words/words'
import { sourceNumbers } from './key-figures'

type Props = { readonly profile: Profile; readonly words: Words; readonly language: Language }

/** The numbered sources of a page with their tables or sections. */
export function ProfileSources({ profile, words, language }: Props): ReactElement | null {
  const numbers = sourceNumbers(profile)
  if (numbers.size === 0) return null
  const citations = profile.figures.flatMap((figure) => figure.citations)
  const sources = new Map(citations.map(({ source }) => [source.id, source]))
  const colon = language === 'zh' ? '：' : ': '
  const locatorsOf = (id: string) =>
    [...new Set(citations.filter(({ source }) => source.id === id).flatMap(({ locators }) => locators))].map(
      (locator) => locatorText(locator, language),
    )
  return (
    <section>
      <h2>{words.profile.sources}</h2>
      <ol className="sources">
        {[...sources.values()].map((source) => (
          <li key={source.id} id={`source-${numbers.get(source.id) ?? 0}`}>
            {[
              say(source, 'publisher', language) + colon + say(source, 'title', language),
              source.date,
              ...locatorsOf(source.id),
            ].join(language === 'zh' ? '，' : ', ')}
            {source.confirmed ? null : <em>{words.about.unconfirmed}</em>}
          </li>
        ))}
      </ol>
    </section>
  )
}
