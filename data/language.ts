export const languages = ['zh', 'en'] as const

/** Chinese comes first; English says the same. */
export type Language = (typeof languages)[number]

/** Where the addresses of a language begin, and how it is named in documents. */
type Locale = {
  readonly prefix: string
  readonly tag: string
  readonly underscored: string
  /** Its English name, lower case, as BibTeX knows it. */
  readonly name: string
  /** Names in Latin letters are longer than those in Chinese characters, and set smaller. */
  readonly script: 'han' | 'latin'
}

export const locales: Readonly<Record<Language, Locale>> = {
  zh: { prefix: '', tag: 'zh-CN', underscored: 'zh_CN', name: 'chinese', script: 'han' },
  en: { prefix: '/en', tag: 'en', underscored: 'en', name: 'english', script: 'latin' },
}

/** Type in a picture of a fixed size: larger where names are short. */
export function sizeByScript(language: Language, sizes: Readonly<Record<Locale['script'], number>>): number {
  return sizes[locales[language].script]
}

/** The language that a page of this one offers. */
export const otherLanguage: Readonly<Record<Language, Language>> = { zh: 'en', en: 'zh' }

type Punctuation = {
  readonly colon: string
  readonly comma: string
  readonly semicolon: string
  /** Between the items of a list. */
  readonly list: string
  readonly stop: string
  /** Between two sentences, and between a word and what belongs to it: Chinese leaves none. */
  readonly gap: string
  readonly brackets: readonly [open: string, close: string]
}

export const punctuation: Readonly<Record<Language, Punctuation>> = {
  zh: { colon: '：', comma: '，', semicolon: '；', list: '、', stop: '。', gap: '', brackets: ['（', '）'] },
  en: { colon: ': ', comma: ', ', semicolon: '; ', list: ', ', stop: '.', gap: ' ', brackets: [' (', ')'] },
}

/** A remark in brackets, to stand behind what it is about: （亿美元）, " (US$ bn)". Nothing for an empty one. */
export function bracketed(remark: string, language: Language): string {
  const [open, close] = punctuation[language].brackets
  return remark === '' ? '' : open + remark + close
}

type Translated<K extends string> = { readonly [N in `${K}_${Language}`]: string | null }

/** Picks the text of one language from a row that carries both, such as name_zh and name_en; null where the cell is empty. */
export function localText<K extends string, R extends Translated<K>>(
  row: R,
  key: K,
  language: Language,
): R[`${K}_zh` & keyof R] {
  return row[`${key}_${language}` as `${K}_zh` & keyof R]
}
