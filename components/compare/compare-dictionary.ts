import type { Language } from '@/data/model/language'
import type { CompareWords } from './compare-words'
import { english } from './compare-words-en'
import { chinese } from './compare-words-zh'

/** The words of the comparison page in a language, for the server. */
export function compareWordsOf(language: Language): CompareWords {
  return language === 'zh' ? chinese : english
}
