import type { Language } from '@/data/language'
import type { ViewKey } from '@/data/view/view-codec'
import { viewKeys } from '@/data/view/view-codec'
import type { SharedPage } from './page'

/**
 * What a short link leads to: a page in a language. Of a map or a comparison it says the canonical query; a province is
 * told by its code, and without a query.
 */
export type ShortLink = { readonly page: SharedPage; readonly query: URLSearchParams; readonly language: Language }

const kinds = { m: 'map', c: 'compare', p: 'province' } as const

/**
 * The letter that begins the value of a key. Links in print hang on it: a letter never changes its meaning, and a key
 * that is given up keeps its own. E says that the link is English.
 */
const letters = {
  v: 'V',
  indicator: 'I',
  period: 'Y',
  level: 'G',
  places: 'P',
  method: 'M',
  classes: 'N',
  form: 'F',
  circles: 'O',
  palette: 'C',
  layers: 'L',
  until: 'U',
  focus: 'H',
  at: 'A',
  change: 'D',
  versus: 'X',
  axes: 'S',
  scale: 'R',
  pair: 'B',
  quadrants: 'Q',
  peers: 'W',
  text: 'T',
  theme: 'K',
  release: 'Z',
} as const satisfies Readonly<Record<ViewKey, string>>

const ENGLISH = 'E'

/** Keys whose values are codes of places, and keys that hold years. */
const ofPlaces: readonly ViewKey[] = ['places', 'focus']
const ofYears: readonly ViewKey[] = ['period', 'until', 'change']

/** Longer codes mean nothing: the longest view with ten places takes half of it. */
const LONGEST = 400

/**
 * A view as a short code, from which it can be read again without any list: the kind, a check character, then a letter
 * for each key, followed by its value as links write it, without the zeros of a province and the century of a year. Null
 * for a value that no canonical link has.
 */
export function shortCode({ page, query, language }: ShortLink): string | null {
  const fields = page.kind === 'province' ? placeField(page.id, query) : queryFields(query)
  if (fields === null) return null
  const text = letterOf(page.kind) + (language === 'en' ? ENGLISH : '') + fields
  return text[0] + check(text) + text.slice(1)
}

/** Reads a short code. Null for anything that `shortCode` does not write, so that a damaged link never shows another view. */
export function readShortCode(code: string): ShortLink | null {
  if (code.length > LONGEST) return null
  const [, letter = '', english, fields = ''] = /^([mcp])[0-9A-Za-z](E)?((?:[A-Z][a-z0-9._-]+)*)$/.exec(code) ?? []
  const kind = isKind(letter) ? kinds[letter] : null
  if (kind === null) return null
  const query = new URLSearchParams()
  for (const [field] of fields.matchAll(/[A-Z][^A-Z]+/g)) {
    const key = viewKeys.find((candidate) => letters[candidate] === field[0])
    if (key !== undefined) query.append(key, expanded(key, field.slice(1)))
  }
  const language = english === undefined ? 'zh' : 'en'
  const link: ShortLink =
    kind === 'province'
      ? { page: { kind, id: query.get('places') ?? '' }, query: new URLSearchParams(), language }
      : { page: { kind }, query, language }
  // Only the one way to write a link is read: keys in their order, none twice, the check in place.
  return shortCode(link) === code ? link : null
}

function isKind(letter: string): letter is keyof typeof kinds {
  return letter in kinds
}

function letterOf(kind: SharedPage['kind']): string {
  switch (kind) {
    case 'map':
      return 'm'
    case 'compare':
      return 'c'
    case 'province':
      return 'p'
  }
}

function placeField(place: string, query: URLSearchParams): string | null {
  return query.size === 0 && /^\d{6}$/.test(place) ? letters.places + shortened('places', place) : null
}

function queryFields(query: URLSearchParams): string | null {
  const known: readonly string[] = viewKeys
  const keys = [...query.keys()]
  if (keys.some((key) => !known.includes(key)) || new Set(keys).size < keys.length) return null
  const fields = viewKeys.flatMap((key) => {
    const value = query.get(key)
    return value === null ? [] : [{ key, value, short: shortened(key, value) }]
  })
  const isWritable = fields.every(
    ({ key, value, short }) => /^[a-z0-9._-]+$/.test(value) && expanded(key, short) === value,
  )
  return isWritable ? fields.map(({ key, short }) => letters[key] + short).join('') : null
}

function shortened(key: ViewKey, value: string): string {
  if (ofPlaces.includes(key)) return eachPart(value, (part) => part.replace(/^(\d\d)0000$/, '$1'))
  if (ofYears.includes(key)) return eachPart(value, (part) => part.replace(/^20(\d\d)$/, '$1'))
  return value
}

function expanded(key: ViewKey, short: string): string {
  if (ofPlaces.includes(key)) return eachPart(short, (part) => part.replace(/^\d\d$/, '$&0000'))
  if (ofYears.includes(key)) return eachPart(short, (part) => part.replace(/^\d\d$/, '20$&'))
  return short
}

function eachPart(list: string, change: (part: string) => string): string {
  return list.split('.').map(change).join('.')
}

const CHECKS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy'
const signs = `${CHECKS}z-._`

/**
 * A check character as those of the pure systems of ISO/IEC 7064, modulo 61 with radix 2: a sign that was mistaken, two
 * that changed places, or an end that was cut off are found but for one time in sixty-one.
 */
function check(text: string): string {
  const sum = [...text].reduce((rest, sign) => (rest * 2 + signs.indexOf(sign)) % CHECKS.length, 0)
  return CHECKS[sum] ?? ''
}
