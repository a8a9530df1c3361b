import type { ReactElement } from 'react'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import type { Profile } from '@/data/model/profile'
import type { Words } from '../words/words'

type Props = {
  readonly profile: Profile
  readonly words: Words
  readonly language: Language
  readonly name: string
}

/** The export base in a place, or the sentence that there is none. */
export function BaseList({ profile, words, language, name }: Props): ReactElement {
  return (
    <section>
      <h2>{words.profile.bases}</h2>
      {profile.bases.length === 0 ? <p>{words.profile.noBase(name)}</p> : null}
      <ul className="sites">
        {profile.bases.map((base) => (
          <li key={base.id}>
            <b>{say(base, 'name', language)}</b>
            {' · '}
            {say(base, 'city', language)}
            {' · '}
            {words.profile.announced(base.announced)}
            {say(base, 'note', language) === null ? null : <small>{say(base, 'note', language)}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}
