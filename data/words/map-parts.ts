import type { Language } from '@/data/language'
import { mapPartWordsEn } from '@/data/words/en/map-parts'
import { mapPartWordsZh } from '@/data/words/zh/map-parts'

/** What the parts of a map say that are fetched when they are asked for. */
export type MapPartWords = typeof mapPartWordsZh

/** What the parts of a map say, in a language. */
export function mapPartWordsOf(language: Language): MapPartWords {
  return { zh: mapPartWordsZh, en: mapPartWordsEn }[language]
}
