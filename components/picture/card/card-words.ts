import type { Language } from '@/data/language'

type CardWords = {
  readonly about: (name: string, period: string) => string
  readonly source: (works: string, release: string) => string
  readonly more: (first: string, count: number) => string
  readonly sentence: (clauses: readonly string[]) => string
}

const words: Readonly<Record<Language, CardWords>> = {
  zh: {
    about: (name, period) => `${period}年${name}`,
    source: (works, release) => `来源：${works}；数据版本${release}`,
    more: (first, count) => `${first}等${count}种`,
    sentence: (clauses) => clauses.join('；'),
  },
  en: {
    about: (name, period) => `${name}, ${period}`,
    source: (works, release) => `Source: ${works}; data release ${release}`,
    more: (first, count) => `${first}, and ${count - 1} more`,
    sentence: (clauses) => clauses.join('; '),
  },
}

/** The few words that only cards use. */
export function cardWords(language: Language): CardWords {
  return words[language]
}
