import type { Names } from '@/data/model/name-table'
import type { Profile } from '@/data/model/profile'
import { headlineSentence } from '@/data/model/sentence'
import { wordsOf } from '../words/dictionary'

/** The heading of a profile page. */
export function profileTitle(profile: Profile, names: Names): string {
  return wordsOf(names.language).profile.title(names.place(profile.place.code, 'full'))
}

/** The headline of a place, or the sentence that says why there is none. */
export function profileSentence(profile: Profile, names: Names): string {
  const name = names.place(profile.place.code, 'full')
  if (profile.headline.length === 0) return wordsOf(names.language).profile.noSeries(name)
  return headlineSentence(profile.headline, profile.parts, names)
}
