import type { Language } from '@/data/model/language'
import type { SiteWords } from './site-words'
import { english } from './site-words-en'
import { chinese } from './site-words-zh'

const dictionaries: Readonly<Record<Language, SiteWords>> = { zh: chinese, en: english }

/** The words of the pages of bases and zones in a language. */
export function siteWordsOf(language: Language): SiteWords {
  return dictionaries[language]
}
