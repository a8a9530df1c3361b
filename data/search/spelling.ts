import { distance } from 'fastest-levenshtein'

/** Rows that are known by several spellings each: ids, codes, names. */
export type Spelled<T> = { readonly rows: readonly T[]; readonly spellingsOf: (row: T) => readonly string[] }

const NEAR = 3

/** The row that a spelling means, whatever its case, width and spaces; or null. */
export function findSpelled<T>({ rows, spellingsOf }: Spelled<T>, spelling: string): T | null {
  const wanted = normal(spelling)
  return rows.find((row) => spellingsOf(row).map(normal).includes(wanted)) ?? null
}

/**
 * The rows whose spellings are nearest to a wrong one, nearest first, three at most; none when nothing is near. Edit
 * distance after Levenshtein (1966).
 */
export function nearestSpelled<T>({ rows, spellingsOf }: Spelled<T>, spelling: string): readonly T[] {
  const wanted = normal(spelling).slice(0, 40)
  return rows
    .map((row) => ({ row, away: Math.min(...spellingsOf(row).map((name) => remoteness(wanted, normal(name)))) }))
    .filter(({ away }) => away <= NEAR)
    .toSorted((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ row }) => row)
}

/** A name that contains the wanted one, or is contained in it, is nearest; else the edits count, and no more than a third may differ. One character is near to all others, so near to none. */
function remoteness(wanted: string, name: string): number {
  if (wanted.length > 1 && name.length > 1 && (name.includes(wanted) || wanted.includes(name))) return 0
  if (name.length < 2) return Number.POSITIVE_INFINITY
  const edits = distance(wanted, name)
  return edits * 3 <= Math.max(wanted.length, name.length) + 2 ? edits : Number.POSITIVE_INFINITY
}

function normal(spelling: string): string {
  return spelling
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}

/**
 * A spelling as search compares it: without case, tones, accents, width and punctuation, its words parted by one space.
 * An apostrophe parts syllables, not words, so it goes: Xi’an is xian.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'‘’ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** The letters of a spelling, each with the marks over it, in lower case; everything between them is left out. */
export function letters(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .match(/[\p{L}\p{N}]\p{M}*/gu) ?? []
  )
}

/** Letters and digits of a folded spelling without the spaces between its words. */
export function joined(folded: string): string {
  return folded.replaceAll(' ', '')
}

const syllable =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)|ang|eng|ai|an|ao|ei|en|er|ou|a|e|o)$/
const vowel = /^[aeo]/
const LONGEST = 6

/**
 * Parts joined pinyin into as many syllables as its name has characters, tones kept: shǎnxī and 2 give shǎn, xī. Null
 * when it cannot be done: then it is no plain pinyin. After GB/T 16159 a syllable that starts with a vowel stands at the
 * beginning or after an apostrophe, which leaves one way: jǐnán is jǐ and nán, xī’ān is xī and ān.
 */
export function splitPinyin(pinyin: string, count: number): readonly string[] | null {
  const parts = pinyin
    .normalize('NFC')
    .toLowerCase()
    .split(/['‘’ʼ]/)
  return partsOf(parts, count)
}

/** The first letters of the syllables of a name in pinyin: guǎngdōng and 2 give gd. Null when it is no plain pinyin. */
export function pinyinInitials(pinyin: string, count: number): string | null {
  return (
    splitPinyin(pinyin, count)
      ?.map((part) => fold(part).charAt(0))
      .join('') ?? null
  )
}

function partsOf([part, ...others]: readonly string[], count: number): readonly string[] | null {
  if (part === undefined) return count === 0 ? [] : null
  for (let own = 1; own <= count - others.length; own++) {
    const head = split(part, own, true)
    const tail = head === null ? null : partsOf(others, count - own)
    if (head !== null && tail !== null) return [...head, ...tail]
  }
  return null
}

function split(text: string, count: number, isFirst: boolean): readonly string[] | null {
  if (count === 0) return text === '' ? [] : null
  for (let length = Math.min(LONGEST, text.length); length > 0; length--) {
    const head = text.slice(0, length)
    const plain = fold(head)
    if (!syllable.test(plain) || (!isFirst && vowel.test(plain))) continue
    const tail = split(text.slice(length), count - 1, false)
    if (tail !== null) return [head, ...tail]
  }
  return null
}
