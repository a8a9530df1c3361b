import type { ReactElement } from 'react'
import type { LocalFigure } from '@/data/model/dataset'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { ProfileDetails } from '@/data/model/profile-details'
import type { Citation } from '@/data/model/provenance'
import type { SourceNumbers } from '../regions/source-numbers'
import { BaseFigures } from '../sites/base-figures'
import { siteWordsOf } from '../sites/site-dictionary'
import { localPath } from '../ui/address'
import type { Words } from '../words/words'
import type { ProfileLexicon } from './profile-lexicon'

type Props = {
  readonly details: ProfileDetails
  readonly names: Names
  readonly words: Words
  readonly lexicon: ProfileLexicon
  readonly numbers: SourceNumbers
  readonly citationOf: (row: LocalFigure) => Citation
}

/** The export base in a place with its printed figures, or the sentence that there is none. */
export function BaseList({ details, names, words, lexicon, numbers, citationOf }: Props): ReactElement {
  const { bases, place } = details.profile
  const { language } = names
  const said = lexicon.sites
  return (
    <section>
      <h2>{said.base}</h2>
      {bases.length === 0 ? <p>{words.profile.noBase(say(place, 'name', language))}</p> : null}
      {bases.map((base) => {
        const name = say(base, 'name', language)
        const note = say(base, 'note', language)
        const measures = details.local.filter((group) => group.base === base.id).flatMap((group) => group.measures)
        return (
          <div key={base.id} className="base">
            <p>
              <a href={localPath(language, `/sites/${base.id}`)}>{name}</a>
              {' · '}
              {say(base, 'city', language)}
              {' · '}
              {words.profile.announced(base.announced)}
            </p>
            {note === null ? null : <p className="aside-note">{note}</p>}
            <p className="aside-note">{measures.length === 0 ? said.noBaseFigures(name) : said.baseFigures(name)}</p>
            {measures.length === 0 ? null : (
              <BaseFigures
                measures={measures}
                citationOf={citationOf}
                words={siteWordsOf(language)}
                language={language}
                numbers={numbers}
              />
            )}
          </div>
        )
      })}
    </section>
  )
}
