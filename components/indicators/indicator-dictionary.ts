import type { Language } from '@/data/model/language'
import { englishIndicators } from './indicator-en'
import type { IndicatorWords } from './indicator-words'
import { chineseIndicators } from './indicator-zh'

const dictionaries: Readonly<Record<Language, IndicatorWords>> = { zh: chineseIndicators, en: englishIndicators }

/** The words of a language. */
export function indicatorWords(language: Language): IndicatorWords {
  return dictionaries[language]
}
