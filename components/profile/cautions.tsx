import type { ReactElement } from 'react'
import type { Dataset } from '@/data/model/dataset'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { ProfileDetails } from '@/data/model/profile-details'
import { localPath } from '../ui/address'
import type { ProfileLexicon } from './profile-lexicon'

type Props = {
  readonly dataset: Dataset
  readonly details: ProfileDetails
  readonly names: Names
  readonly lexicon: ProfileLexicon
}

/** What to mind when figures of this page are used: one year only, notes of the rows, gaps, rounding. */
export function Cautions({ dataset, details, names, lexicon }: Props): ReactElement {
  const said = lexicon.cautions
  const { language } = names
  const { figures } = details.profile
  const has = new Set(figures.map(({ indicator }) => indicator.id))
  const gaps = dataset.indicators.filter(({ id, mapped }) => mapped && !has.has(id))
  const notes = [...details.notes].map(
    ([id, row]) =>
      `${say(names.indicator(id), 'name', language)}${language === 'zh' ? '：' : ': '}${say(row, 'note', language) ?? ''}`,
  )
  return (
    <section>
      <h2>{said.title}</h2>
      <ul className="sentences">
        <li>{said.oneYear}</li>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {gaps.length === 0 ? null : <li>{said.gaps(gaps.map((indicator) => say(indicator, 'name', language)))}</li>}
        <li>{said.bounds}</li>
      </ul>
      <p>
        <a href={localPath(language, '/data/contradictions')}>{said.contradictions}</a>
      </p>
    </section>
  )
}
