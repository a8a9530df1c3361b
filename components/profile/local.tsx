import type { ReactElement } from 'react'
import { BaseFigures, PracticeList } from '@/components/sources/printed-figures'
import type { SourceNumbers } from '@/components/sources/source-list'
import { localPath } from '@/data/address/path'
import type { Dataset } from '@/data/facts/dataset'
import { localText, punctuation } from '@/data/language'
import type { ProfileDetails } from '@/data/profile/province-details'
import type { Names } from '@/data/text/names'
import type { ProfileWords } from '@/data/words/words'

type Props = {
  readonly details: ProfileDetails
  readonly names: Names
  readonly profileWords: ProfileWords
  readonly numbers: SourceNumbers
  readonly dataset: Dataset
}

/** The printed figures of a place’s cities and districts, grouped by what they are of. */
export function LocalSection({ details, names, profileWords, numbers, dataset }: Props): ReactElement {
  const said = profileWords.local
  const groups = details.local.filter(({ base }) => base === null)
  const name = names.place(details.profile.place.code, 'full')
  return (
    <section>
      <h2>{said.title}</h2>
      <p className="lead">{groups.length === 0 ? said.none(name) : said.lead}</p>
      {groups.map((group) => (
        <div key={group.entity_zh}>
          <h3>{localText(group, 'entity', names.language)}</h3>
          <BaseFigures dataset={dataset} measures={group.measures} language={names.language} numbers={numbers} />
        </div>
      ))}
    </section>
  )
}

type PracticeProps = {
  readonly details: ProfileDetails
  readonly names: Names
  readonly profileWords: ProfileWords
  readonly numbers: SourceNumbers
  readonly dataset: Dataset
}

/** The reports’ cases of a place in our own words, or the sentence that there are none. */
export function PracticeSection({ details, names, profileWords, numbers, dataset }: PracticeProps): ReactElement {
  const { practices, profile } = details
  const { language } = names
  return (
    <section id="practices">
      <h2>{profileWords.practices.title}</h2>
      {practices.length === 0 ? <p>{profileWords.practices.none(names.place(profile.place.code, 'full'))}</p> : null}
      {practices.length === 0 ? null : (
        <PracticeList
          dataset={dataset}
          practices={practices.map((practice) => ({ practice, isOwnCity: false }))}
          language={language}
          numbers={numbers}
        />
      )}
    </section>
  )
}

type CaveatsProps = {
  readonly dataset: Dataset
  readonly details: ProfileDetails
  readonly names: Names
  readonly profileWords: ProfileWords
}

/** What to mind when figures of this page are used: one year only, notes of the rows, gaps, rounding. */
export function Caveats({ dataset, details, names, profileWords }: CaveatsProps): ReactElement {
  const said = profileWords.caveats
  const { language } = names
  const { figures } = details.profile
  const has = new Set(figures.map(({ indicator }) => indicator.id))
  const gaps = dataset.indicators.filter(({ id, mapped }) => mapped && !has.has(id))
  const notes = [...details.notes].map(
    ([id, row]) =>
      `${localText(names.indicator(id), 'name', language)}${punctuation[language].colon}${localText(row, 'note', language) ?? ''}`,
  )
  return (
    <section>
      <h2>{said.title}</h2>
      <ul className="sentences">
        <li>{said.oneYear}</li>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {gaps.length === 0 ? null : (
          <li>{said.gaps(gaps.map((indicator) => localText(indicator, 'name', language)))}</li>
        )}
        <li>{said.bounds}</li>
      </ul>
      <p>
        <a href={localPath(language, '/data/contradictions')}>{said.contradictions}</a>
      </p>
    </section>
  )
}
