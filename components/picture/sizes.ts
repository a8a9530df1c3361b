import type { PictureName } from '@/data/address/picture'
import type { FootType } from './foot'
import type { TitleType } from './title'

/** How the parts of a picture lie: side by side, one under the other, unrolled to any length, or nothing but map and title. */
export type Layout = {
  readonly arrangement: 'beside' | 'under' | 'long' | 'thumb'
  readonly margin: number
  readonly title: TitleType
  readonly foot: FootType
  /** Size of legend and ranking; they are set smaller where they need more room than there is. */
  readonly body: number
  /** Size of the names on the map; null for none. */
  readonly names: number | null
  /** Share of the width that the map may take. */
  readonly map: number
}

/** The measures of every picture: margins of about 4%, type that is legible at half size. */
export const layouts: Readonly<Record<PictureName, Layout>> = {
  card: {
    arrangement: 'beside',
    margin: 44,
    title: { title: 40, subtitle: 20, text: 15, lines: 1 },
    foot: { size: 14, module: 2, lines: 2 },
    body: 17,
    names: 12,
    map: 0.66,
  },
  wide: {
    arrangement: 'beside',
    margin: 72,
    title: { title: 62, subtitle: 30, text: 22, lines: 2 },
    foot: { size: 20, module: 3, lines: 3 },
    body: 26,
    names: 17,
    map: 0.66,
  },
  article: {
    arrangement: 'beside',
    margin: 48,
    title: { title: 46, subtitle: 23, text: 17, lines: 3 },
    foot: { size: 16, module: 2, lines: 4 },
    body: 18,
    names: 13,
    map: 0.68,
  },
  square: {
    arrangement: 'beside',
    margin: 44,
    title: { title: 52, subtitle: 25, text: 19, lines: 4 },
    foot: { size: 17, module: 2, lines: 4 },
    body: 18,
    names: 13,
    map: 0.7,
  },
  portrait: {
    arrangement: 'under',
    margin: 44,
    title: { title: 54, subtitle: 26, text: 19, lines: 3 },
    foot: { size: 17, module: 3, lines: 5 },
    body: 21,
    names: 15,
    map: 1,
  },
  long: {
    arrangement: 'long',
    margin: 44,
    title: { title: 56, subtitle: 28, text: 21, lines: 0 },
    foot: { size: 18, module: 3, lines: 20 },
    body: 22,
    names: 15,
    map: 1,
  },
  thumb: {
    arrangement: 'thumb',
    margin: 12,
    title: { title: 18, subtitle: 11, text: 0, lines: 0 },
    foot: { size: 8, module: 0, lines: 0 },
    body: 9,
    names: null,
    map: 1,
  },
}
