import type { Language } from '@/data/model/language'
import type { Level } from '@/data/model/slice'

/** What the picture of a comparison says beside the words of its page. */
export type ComparePictureWords = typeof zh

const zh = {
  /** The bars: of a year, and of which places where none is chosen. */
bars: (period: string, all: string) => (all === '' ? `${period}年` : `${all}，${period}年`),
  lines: (first: string, last: string) => `${first}—${last}年`,
  index: (first: string, last: string) => `${first}—${last}年，指数`,
  /** A second indicator, after what is compared. */
versus: (name: string) => `，对照${name}`,
  /** What the gray lines are. */
gray: { province: '灰线为其他省份。', region: '灰线为其他区域。' },
  /** Whose median the peers' is. */
peers: (name: string, peers: readonly string[]) => `同类是与${name}相近的${peers.join('、')}。`,
  /** Chosen places for which a small picture has no room. */
more: (count: number) => `另有${count}个地区`,
}

const en: typeof zh = {
  bars: (period, all) => (all === '' ? period : `${all}, ${period}`),
  lines: (first, last) => `${first}–${last}`,
  index: (first, last) => `${first}–${last}, index`,
  versus: (name) => `, against ${name}`,
  gray: { province: 'Gray: the other provinces.', region: 'Gray: the other regions.' },
  peers: (name, peers) => `Peers: ${peers.join(', ')}, which are most like ${name}.`,
  more: (count) => (count === 1 ? 'and 1 more place' : `and ${count} more places`),
}

const words: Readonly<Record<Language, ComparePictureWords>> = { zh, en }

/** The words of pictures of comparisons in a language. */
export function comparePictureWords(language: Language): ComparePictureWords {
  return words[language]
}
