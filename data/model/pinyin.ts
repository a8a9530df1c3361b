import { fold } from './fold'

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
