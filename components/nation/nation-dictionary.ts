import type { Language } from '@/data/model/language'
import type { NationWords } from './nation-words'
import { english } from './nation-words-en'
import { chinese } from './nation-words-zh'

const dictionaries: Readonly<Record<Language, NationWords>> = { zh: chinese, en: english }

/** The words of the page of the nation in a language. */
export function nationWordsOf(language: Language): NationWords {
  return dictionaries[language]
}
