import type { Language } from '@/data/model/language'
import { englishAbout } from './about-en'
import type { AboutWords } from './about-words'
import { chineseAbout } from './about-zh'

const dictionaries: Readonly<Record<Language, AboutWords>> = { zh: chineseAbout, en: englishAbout }

/** The words of a language. */
export function aboutWords(language: Language): AboutWords {
  return dictionaries[language]
}
