import type { Language } from '@/data/model/language'
import type { BriefWords } from './brief-words'
import { english } from './brief-words-en'
import { chinese } from './brief-words-zh'

const dictionaries: Readonly<Record<Language, BriefWords>> = { zh: chinese, en: english }

/** The words of briefs in a language. */
export function briefWordsOf(language: Language): BriefWords {
  return dictionaries[language]
}
