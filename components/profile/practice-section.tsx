import type { ReactElement } from 'react'
import type { Practice } from '@/data/model/dataset'
import type { Names } from '@/data/model/name-table'
import type { ProfileDetails } from '@/data/model/profile-details'
import type { Citation } from '@/data/model/provenance'
import type { SourceNumbers } from '../regions/source-numbers'
import { PracticeList } from '../sites/practice-list'
import { siteWordsOf } from '../sites/site-dictionary'
import type { ProfileLexicon } from './profile-lexicon'

type Props = {
  readonly details: ProfileDetails
  readonly names: Names
  readonly lexicon: ProfileLexicon
  readonly numbers: SourceNumbers
  readonly citationOf: (practice: Practice) => Citation
}

/** The reports’ cases of a place in our own words, or the sentence that there are none. */
export function PracticeSection({ details, names, lexicon, numbers, citationOf }: Props): ReactElement {
  const { practices, profile } = details
  const { language } = names
  return (
    <section>
      <h2>{lexicon.practices.title}</h2>
      {practices.length === 0 ? <p>{lexicon.practices.none(names.place(profile.place.code, 'full'))}</p> : null}
      {practices.length === 0 ? null : (
        <PracticeList
          practices={practices.map((practice) => ({ practice, isOwnCity: false }))}
          citationOf={citationOf}
          words={siteWordsOf(language)}
          language={language}
          numbers={numbers}
        />
      )}
    </section>
  )
}
