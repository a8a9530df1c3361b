import type { ComparePhrases } from './compare-phrases'
import { englishComparison } from './compare-phrases-en'
import { chineseComparison } from './compare-phrases-zh'
import type { Language } from './language'

const phrases: Readonly<Record<Language, ComparePhrases>> = { zh: chineseComparison, en: englishComparison }

/** The comparison's phrases of a language. A browser imports one language's file instead. */
export function comparePhrasesOf(language: Language): ComparePhrases {
  return phrases[language]
}
