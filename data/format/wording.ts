/** Lower-cases a heading inside a sentence, but not an abbreviation such as GDP. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? (name[0] ?? '').toLowerCase() + name.slice(1) : name
}

/** The possessive: Guangdong’s. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st … */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${suffix}`
}

/** a, b and c. */
export function enumerate(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

/** A sentence that begins with a capital, where its script has them. */
export function capitalized(sentence: string): string {
  return (sentence[0] ?? '').toUpperCase() + sentence.slice(1)
}

const spelled: Readonly<Record<'zh' | 'en', readonly string[]>> = {
  zh: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

/** A small number of things as a word, before the counting word in Chinese: 四, four. */
export function spelledCount(count: number, language: keyof typeof spelled): string {
  return spelled[language][count] ?? String(count)
}

/** A text cut at some words, so that every second part is one of them: names that must not be broken over two lines. */
export function cutAtWords(text: string, words: readonly string[]): readonly string[] {
  return text.split(new RegExp(`(${words.join('|') || '$^'})`))
}
