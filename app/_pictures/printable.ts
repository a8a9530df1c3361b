import type { Language } from '@/data/model/language'

/** Characters for which the font of pictures has no glyph, and what stands in for each. */
const substitutes: Readonly<Record<string, string>> = {
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
  '\u2060': '',
  ʼ: '’',
  '\u2044': '/',
}

/** Quotes of the font are as wide as an ideograph, as Chinese has them: among Latin letters the typewriter's stand in. */
const narrow: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '…': '...' }

/** A text as the font of pictures can set it: what it lacks is replaced, joiners are left out. */
export function printable(text: string, language: Language = 'zh'): string {
  const covered = text.replace(/[\u202f\u2009\u2060ʼ\u2044]/gu, (character) => substitutes[character] ?? character)
  return language === 'zh' ? covered : covered.replace(/[’‘“”…]/gu, (character) => narrow[character] ?? character)
}
