import type { Language } from '@/data/model/language'
import type { RegionWords } from './region-words'
import { english } from './region-words-en'
import { chinese } from './region-words-zh'

const dictionaries: Readonly<Record<Language, RegionWords>> = { zh: chinese, en: english }

/** The words of the pages of regions in a language. */
export function regionWordsOf(language: Language): RegionWords {
  return dictionaries[language]
}
