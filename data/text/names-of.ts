import type { Dataset } from '@/data/facts/dataset'
import { indicatorOf } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { say } from '@/data/language'
import { englishComparison } from '@/data/text/en/comparison'
import { english } from '@/data/text/en/figures'
import { chineseComparison } from '@/data/text/zh/comparison'
import { chinese } from '@/data/text/zh/figures'
import type { ComparePhrases, Names, Phrases } from './names'
import { namesFrom, nameTable } from './names'

const phrases: Readonly<Record<Language, Phrases>> = { zh: chinese, en: english }

/** The phrases of a language. */
export function phrasesOf(language: Language): Phrases {
  return phrases[language]
}

/** The names of a dataset and the phrases of one language. */
export function namesOf(dataset: Dataset, language: Language): Names {
  return namesFrom(nameTable(dataset, language), phrasesOf(language), (id) => indicatorOf(dataset, id))
}

const comparePhrases: Readonly<Record<Language, ComparePhrases>> = { zh: chineseComparison, en: englishComparison }

/** The comparison's phrases of a language. A browser imports one language's file instead. */
export function comparePhrasesOf(language: Language): ComparePhrases {
  return comparePhrases[language]
}

/** The names, with those of the economies of the world tables beside those of places and regions. */
export function withEconomies(dataset: Dataset, names: Names): Names {
  const economies = new Map(dataset.economies.map((row) => [row.code, say(row, 'name', names.language)]))
  return { ...names, place: (id, length) => economies.get(id) ?? names.place(id, length) }
}
