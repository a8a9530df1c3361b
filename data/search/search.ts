import { fold, joined, letters } from './spelling'

/** Something found. A near one only sounds like what was asked for. */
export type SearchResult = Pick<SearchEntry, 'kind' | 'id' | 'title' | 'detail' | 'path'> & {
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
 * Finds at most 12 entries by Chinese, simplified or traditional, pinyin with or without tones, initials, English or
 * code: the better match first, then what was meant before what only sounds so, then by kind, then in the order of the
 * entries. What is found nowhere may be a place and an indicator in one (广东出口); then its words are looked up one by
 * one. Never throws; nothing to look for finds nothing.
 */
export function search({ entries, simplified }: SearchIndex, query: string): readonly SearchResult[] {
  const asked = Array.from(cut(query), (letter) => simplified[letter] ?? letter).join('')
  const whole = matches(entries, asked)
  if (whole.length > 0) return whole.slice(0, MAX_RESULTS).map(toResult)
  return [...ofTwo(entries, asked), ...byWords(entries, asked).map(toResult)].slice(0, MAX_RESULTS)
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

/**
 * An indicator with its places chosen, where the query is the name of a place or of a group and then an indicator, or the
 * other way round.
 */
function ofTwo(entries: readonly SearchEntry[], query: string): readonly SearchResult[] {
  const text = joined(fold(query))
  const found = entries.flatMap((place) => {
    if (place.kind !== 'province' && place.kind !== 'group') return []
    const names = place.spellings.map(joined).filter((name) => name.length > 1 && name.length < text.length)
    const rests = names.flatMap((name) => [
      ...(text.startsWith(name) ? [text.slice(name.length)] : []),
      ...(text.endsWith(name) ? [text.slice(0, -name.length)] : []),
    ])
    // The longest name leaves the shortest rest: 广东省人口 is not 广东 and 省人口.
    return rests.map((rest) => ({ place, rest }))
  })
  const pairs = found
    .toSorted((a, b) => a.rest.length - b.rest.length)
    .flatMap(({ place, rest }) =>
      matches(entries, rest)
        .filter(({ entry }) => entry.kind === 'indicator' && entry.path.includes('?'))
        .map(({ entry }): SearchResult => bothOf(place, entry)),
    )
  return [...new Map(pairs.map((pair) => [pair.id, pair])).values()]
}

function bothOf(place: SearchEntry, indicator: SearchEntry): SearchResult {
  return {
    kind: 'indicator',
    id: `${indicator.id} ${place.id}`,
    title: `${place.title} · ${indicator.title}`,
    detail: indicator.detail,
    path: place.kind === 'group' ? `${place.path}&indicator=${indicator.id}` : `${indicator.path}&places=${place.id}`,
    isNear: false,
  }
}

function toResult({ entry: { kind, id, title, detail, path }, isNear }: Match): SearchResult {
  return { kind, id, title, detail, path, isNear }
}

export const searchKinds = ['province', 'region', 'group', 'indicator', 'page', 'base', 'zone', 'practice'] as const

/** What can be found, in the order that decides between equal matches. */
type SearchKind = (typeof searchKinds)[number]

/** Everything that can be found in one language, as plain JSON. */
export type SearchIndex = {
  readonly entries: readonly SearchEntry[]
  /** Traditional characters, by which those of the entries are written elsewhere, and what they are there: 廣 is 广. */
  readonly simplified: Readonly<Record<string, string>>
}

/** One thing that can be found, in one language. */
export type SearchEntry = {
  readonly kind: SearchKind
  /** Adcode of a province, id of a region, indicator, base or practice, code and batch of a zone, path of a page. */
  readonly id: string
  readonly title: string
  readonly detail: string
  /** Where it leads, without the prefix of a language: to the map with a choice made, or to a page. */
  readonly path: string
  /** Names, codes and aliases, folded. */
  readonly spellings: readonly string[]
  /** Pinyin with its tones, syllables parted by spaces; null where the tables have none. */
  readonly pinyin: string | null
  /** Whether that pinyin, its tones left out, is how another place is spelled: shǎnxī is Shaanxi, Shanxi is not. */
  readonly isHomophone: boolean
  readonly initials: readonly string[]
}
