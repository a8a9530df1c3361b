import type { Language } from '@/data/model/language'
import type { ProfileLexicon } from './profile-lexicon'
import { english } from './profile-words-en'
import { chinese } from './profile-words-zh'

const dictionaries: Readonly<Record<Language, ProfileLexicon>> = { zh: chinese, en: english }

/** The words of the page of a place in a language. */
export function profileLexicon(language: Language): ProfileLexicon {
  return dictionaries[language]
}
