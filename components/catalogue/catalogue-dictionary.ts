import type { Language } from '@/data/model/language'
import { englishCatalogue } from './catalogue-en'
import type { CatalogueWords } from './catalogue-words'
import { chineseCatalogue } from './catalogue-zh'

const dictionaries: Readonly<Record<Language, CatalogueWords>> = { zh: chineseCatalogue, en: englishCatalogue }

/** The words of a language. */
export function catalogueWords(language: Language): CatalogueWords {
  return dictionaries[language]
}
