import type { Language } from '@/data/model/language'
import { english } from './en'
import { englishMap } from './map-en'
import { chineseMap } from './map-zh'
import type { Words } from './words'
import { chinese } from './zh'

const dictionaries: Readonly<Record<Language, Words>> = { zh: { ...chineseMap, ...chinese }, en: { ...englishMap, ...english } }

/** The dictionary of a language. */
export function wordsOf(language: Language): Words {
  return dictionaries[language]
}
