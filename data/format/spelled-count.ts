import type { Language } from '@/data/language'

const spelled: Readonly<Record<Language, readonly string[]>> = {
  zh: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

/** A small number of things as a word, before the counting word in Chinese: 四, four. */
export function spelledCount(count: number, language: Language): string {
  return spelled[language][count] ?? String(count)
}
