import type { ReactElement } from 'react'
import type { HostPractice } from '@/data/model/base-profile'
import type { Practice } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { locatorText } from '@/data/model/locator-text'
import type { Citation } from '@/data/model/provenance'
import { Cite } from '../regions/cite'
import type { SourceNumbers } from '../regions/source-numbers'
import type { SiteWords } from './site-words'

type Props = {
  readonly practices: readonly HostPractice[]
  readonly citationOf: (practice: Practice) => Citation
  readonly words: SiteWords
  readonly language: Language
  readonly numbers: SourceNumbers
}

/** Practice cases in our own words, those of the base’s own city first, each with theme, city, source and section. */
export function PracticeList({ practices, citationOf, words, language, numbers }: Props): ReactElement {
  return (
    <ul className="practices">
      {practices.map(({ practice, isOwnCity }) => (
        <li key={practice.id}>
          <h3>{say(practice, 'title', language)}</h3>
          <p>{say(practice, 'summary', language)}</p>
          <p className="where">
            {[
              say(practice, 'theme', language),
              say(practice, 'city', language),
              isOwnCity ? words.base.ownCity : null,
              locatorText(practice.locator, language),
            ]
              .filter((part) => part !== null)
              .join(' · ')}{' '}
            <Cite citations={[citationOf(practice)]} numbers={numbers} />
          </p>
        </li>
      ))}
    </ul>
  )
}
