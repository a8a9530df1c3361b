import type { ReactElement } from 'react'
import type { LocalFigure } from '@/data/model/dataset'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { ProfileDetails } from '@/data/model/profile-details'
import type { Citation } from '@/data/model/provenance'
import type { SourceNumbers } from '../regions/source-numbers'
import { BaseFigures } from '../sites/base-figures'
import { siteWordsOf } from '../sites/site-dictionary'
import type { ProfileLexicon } from './profile-lexicon'

type Props = {
  readonly details: ProfileDetails
  readonly names: Names
  readonly lexicon: ProfileLexicon
  readonly numbers: SourceNumbers
  readonly citationOf: (row: LocalFigure) => Citation
}

/** The printed figures of a place’s cities and districts, grouped by what they are of. */
export function LocalSection({ details, names, lexicon, numbers, citationOf }: Props): ReactElement {
  const said = lexicon.local
  const groups = details.local.filter(({ base }) => base === null)
  const name = names.place(details.profile.place.code, 'full')
  return (
    <section>
      <h2>{said.title}</h2>
      <p className="lead">{groups.length === 0 ? said.none(name) : said.lead}</p>
      {groups.map((group) => (
        <div key={group.entity_zh}>
          <h3>{say(group, 'entity', names.language)}</h3>
          <BaseFigures
            measures={group.measures}
            citationOf={citationOf}
            words={siteWordsOf(names.language)}
            language={names.language}
            numbers={numbers}
          />
        </div>
      ))}
    </section>
  )
}
