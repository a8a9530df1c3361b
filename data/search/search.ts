import { fold, joined, letters } from './spelling'

/** Something found. A near one only sounds like what was asked for. */
export type SearchResult = Pick<SearchEntry, 'kind' | 'id' | 'title' | 'detail' | 'address'> & {
  readonly isNear: boolean
}

export const MAX_RESULTS = 12

const MAX_LENGTH = 80
const MAX_WORDS = 8

/** How well a spelling answers, best first. A province is known by its initials: gd is 广东 before it is GDP. */
const qualities = ['exact', 'all initials', 'prefix', 'word', 'inside', 'initials'] as const
type Quality = (typeof qualities)[number]

type Wish = { readonly text: string; readonly letters: readonly string[]; readonly hasTones: boolean }
type Match = { readonly entry: SearchEntry; readonly quality: Quality; readonly isNear: boolean }

/**
 * Finds at most 12 entries by Chinese, pinyin with or without tones, initials, English or code: the better match first,
 * then what was meant before what only sounds so, then by kind, then in the order of the entries. Words that are found
 * nowhere together are looked up one by one. Never throws; nothing to look for finds nothing.
 */
export function search(entries: readonly SearchEntry[], query: string): readonly SearchResult[] {
  const asked = cut(query)
  const whole = matches(entries, asked)
  return (whole.length > 0 ? whole : byWords(entries, asked)).slice(0, MAX_RESULTS).map(toResult)
}

/** What of a parameter of an address is looked for: its first value on one line, at most 80 characters. */
export function readQuery(given: string | readonly string[] | undefined): string {
  const first = typeof given === 'string' ? given : given?.[0]
  return cut((first ?? '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')).trim()
}

function cut(text: string): string {
  return Array.from(text.slice(0, 2 * MAX_LENGTH))
    .slice(0, MAX_LENGTH)
    .join('')
}

function matches(entries: readonly SearchEntry[], query: string): readonly Match[] {
  const text = joined(fold(query))
  if (text === '') return []
  const marked = letters(query)
  const wish = { text, letters: marked, hasTones: marked.some((letter) => letter.length > 1) }
  return entries.flatMap((entry) => matchOf(entry, wish) ?? []).toSorted(byMerit)
}

function byMerit(a: Match, b: Match): number {
  return (
    qualities.indexOf(a.quality) - qualities.indexOf(b.quality) ||
    Number(a.isNear) - Number(b.isNear) ||
    searchKinds.indexOf(a.entry.kind) - searchKinds.indexOf(b.entry.kind)
  )
}

function matchOf(entry: SearchEntry, wish: Wish): Match | null {
  const { text } = wish
  const accord = wish.hasTones ? accordOf(entry, wish) : null
  const found = entry.spellings.map((spelling) => match(entry, qualityOf(spelling, text), accord === false))
  if (entry.pinyin !== null) {
    found.push(match(entry, qualityOf(fold(entry.pinyin), text), accord === null ? entry.isHomophone : !accord))
  }
  for (const initials of entry.initials) {
    found.push(match(entry, initials.startsWith(text) ? initialsQuality(entry, initials === text) : null, false))
  }
  return found.filter((candidate) => candidate !== null).toSorted(byMerit)[0] ?? null
}

function initialsQuality({ kind }: SearchEntry, isWhole: boolean): Quality {
  return isWhole && kind === 'province' ? 'all initials' : 'initials'
}

function match(entry: SearchEntry, quality: Quality | null, isNear: boolean): Match | null {
  return quality === null ? null : { entry, quality, isNear }
}

/** How a folded spelling answers. A piece from inside a word must be Chinese, or at least three letters, to mean anything. */
function qualityOf(spelling: string, text: string): Quality | null {
  const whole = joined(spelling)
  if (!whole.includes(text)) return null
  if (whole === text) return 'exact'
  if (whole.startsWith(text)) return 'prefix'
  if (startsWord(spelling, text)) return 'word'
  return /\p{Script=Han}/u.test(text) || (text.length > 2 && !/^\d+$/.test(text)) ? 'inside' : null
}

function startsWord(spelling: string, text: string): boolean {
  const words = spelling.split(' ')
  return words.some((_, at) => words.slice(at).join('').startsWith(text))
}

/** Whether the tones that were asked for are those of the entry's pinyin; null when they cannot be compared. */
function accordOf({ pinyin }: SearchEntry, wish: Wish): boolean | null {
  const own = pinyin === null ? [] : letters(pinyin)
  const start = own
    .map((letter) => letter.charAt(0))
    .join('')
    .indexOf(wish.text)
  if (start < 0) return null
  return wish.letters.every((letter, at) => letter.length === 1 || letter === own[start + at])
}

function byWords(entries: readonly SearchEntry[], query: string): readonly Match[] {
  const words = [...new Set(fold(query).split(' '))].slice(0, MAX_WORDS)
  if (words.length < 2) return []
  const found = new Map<SearchEntry, Match[]>()
  for (const one of words.flatMap((word) => matches(entries, word))) {
    found.set(one.entry, [...(found.get(one.entry) ?? []), one])
  }
  return [...found.values()].toSorted((a, b) => b.length - a.length).flatMap((all) => all.toSorted(byMerit)[0] ?? [])
}

function toResult({ entry: { kind, id, title, detail, address }, isNear }: Match): SearchResult {
  return { kind, id, title, detail, address, isNear }
}

export const searchKinds = ['province', 'region', 'indicator', 'base', 'zone'] as const

/** What can be found, in the order that decides between equal matches. */
type SearchKind = (typeof searchKinds)[number]

/** Where a result leads: to the map with a choice made, or to a page. An indicator without a map has a page only. */
type SearchAddress =
  | { readonly view: { readonly indicator: string } }
  | { readonly page: 'province'; readonly slug: string }
  | { readonly page: 'region' | 'indicator' | 'base'; readonly id: string }
  | { readonly page: 'nation' }

/** One thing that can be found, in one language, as plain JSON. */
export type SearchEntry = {
  readonly kind: SearchKind
  /** Adcode of a province, id of a region, indicator or base, code and batch of a zone. */
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly address: SearchAddress
  /** Names, codes and aliases, folded. */
  readonly spellings: readonly string[]
  /** Pinyin with its tones, syllables parted by spaces; null where the tables have none. */
  readonly pinyin: string | null
  /** Whether that pinyin, its tones left out, is how another place is spelled: shǎnxī is Shaanxi, Shanxi is not. */
  readonly isHomophone: boolean
  readonly initials: readonly string[]
}

/** The path that a result leads to, without the prefix of a language. */
export function searchPath(address: SearchAddress): string {
  if ('view' in address) return `/?indicator=${address.view.indicator}`
  switch (address.page) {
    case 'province':
      return `/provinces/${address.slug}`
    case 'region':
      return `/regions/${address.id}`
    case 'nation':
      return '/nation'
    case 'indicator':
      return `/indicators/${address.id}`
    case 'base':
      return `/sites/${address.id}`
  }
}
