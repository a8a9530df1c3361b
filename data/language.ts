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
  /** The columns of the tables that it reads: its own, or English ones while it has none. */
  readonly columns: Columns
}

/** The languages that the tables are written in. */
type Columns = 'zh' | 'en'

export const locales: Readonly<Record<Language, Locale>> = {
  zh: { prefix: '', tag: 'zh-CN', underscored: 'zh_CN', name: 'chinese', script: 'han', columns: 'zh' },
  en: { prefix: '/en', tag: 'en', underscored: 'en', name: 'english', script: 'latin', columns: 'en' },
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
  /** What stands between groups of three digits, and from how many digits on. */
  readonly thousands: readonly [separator: string, from: number]
}

export const punctuation: Readonly<Record<Language, Punctuation>> = {
  zh: {
    colon: '：',
    comma: '，',
    semicolon: '；',
    list: '、',
    stop: '。',
    gap: '',
    brackets: ['（', '）'],
    thousands: ['\u202f', 5],
  },
  en: {
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    list: ', ',
    stop: '.',
    gap: ' ',
    brackets: [' (', ')'],
    thousands: [',', 4],
  },
}

/** A remark in brackets, to stand behind what it is about: （亿美元）, " (US$ bn)". Nothing for an empty one. */
export function bracketed(remark: string, language: Language): string {
  const [open, close] = punctuation[language].brackets
  return remark === '' ? '' : open + remark + close
}

type Translated<K extends string> = { readonly [N in `${K}_${Columns}`]: string | null }

/** Picks the text of one language from a row that carries both, such as name_zh and name_en; null where the cell is empty. */
export function localText<K extends string, R extends Translated<K>>(
  row: R,
  key: K,
  language: Language,
): R[`${K}_zh` & keyof R] {
  return row[`${key}_${locales[language].columns}` as `${K}_zh` & keyof R]
}
