import type { ReactElement } from 'react'
import { dayText } from '@/data/model/day-text'
import type { Language } from '@/data/model/language'
import { localPath } from '../ui/address'
import type { ReleaseDay } from './release-note'
import { releaseWords } from './release-words'

type Props = {
  readonly language: Language
  /** Oldest first. */
  readonly releases: readonly ReleaseDay[]
  readonly from: string
  readonly to: string
}

/** Which two releases to compare: a plain form, whose address says what was chosen. */
export function ReleaseChoice({ language, releases, from, to }: Props): ReactElement {
  const words = releaseWords(language).choice
  const field = (name: 'from' | 'to', chosen: string) => (
    <label>
      {words[name]}
      <select name={name} defaultValue={chosen}>
        {releases.toReversed().map(({ id, date }) => (
          <option key={id} value={id}>
            {words.option(id, dayText(date, language))}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <form className="release-choice" action={localPath(language, '/data/releases')} aria-label={words.title}>
      {field('from', from)}
      {field('to', to)}
      <button type="submit">{words.show}</button>
    </form>
  )
}
