import type { Dataset } from './dataset'
import { indicatorOf } from './dataset'
import type { Language } from './language'
import type { Names } from './name-table'
import { namesFrom, nameTable } from './name-table'
import type { Phrases } from './phrases'
import { english } from './phrases-en'
import { chinese } from './phrases-zh'

const phrases: Readonly<Record<Language, Phrases>> = { zh: chinese, en: english }

/** The phrases of a language. */
export function phrasesOf(language: Language): Phrases {
  return phrases[language]
}

/** The names of a dataset and the phrases of one language. */
export function namesOf(dataset: Dataset, language: Language): Names {
  return namesFrom(nameTable(dataset, language), phrasesOf(language), (id) => indicatorOf(dataset, id))
}
