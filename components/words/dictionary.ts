import type { Language } from '@/data/model/language'
import { english } from './en'
import type { Words } from './words'
import { chinese } from './zh'

const dictionaries: Readonly<Record<Language, Words>> = { zh: chinese, en: english }

/** The dictionary of a language. */
export function wordsOf(language: Language): Words {
  return dictionaries[language]
}
