import type { PictureName } from '@/data/address/picture'
import type { FootType, TitleType } from './frame'

/** How map and words lie: the map in a corner that title and sources reach into, beside all words, beside the figures and above its legend, or above all. */
export type Placing = 'corner' | 'beside' | 'between' | 'under'

/** How the parts of a picture lie: the map and words as one of some ways lets the map be largest, unrolled to any length, or nothing but map and title. */
export type Layout = {
  readonly arrangement: readonly Placing[] | 'long' | 'thumb'
  readonly margin: number
  readonly title: TitleType
  readonly foot: FootType
  /** Size of legend and ranking at most. */
  readonly body: number
  /** The smallest type of the picture: about 14 pixels of 1200, and 20 of what is looked at on phones. */
  readonly least: number
  /** Size of the names on the map; null for none. */
  readonly names: number | null
  /** Share of the picture's width that the map has at most, and that it should have. */
  readonly map: { readonly most: number; readonly due: number }
}

/** Names are set at this size where they have room, and else at the least. */
const ROOMY = 1.165

/** The measures of every picture: margins of about 4%, type that is legible at half size. */
export const layouts: Readonly<Record<PictureName, Layout>> = {
  card: {
    arrangement: ['corner'],
    margin: 36,
    title: { title: 38, subtitle: 19, text: 14, lines: 1 },
    foot: { size: 14, module: 4, lines: 3 },
    body: 18,
    least: 14,
    names: 14 * ROOMY,
    map: { most: 0.64, due: 0.6 },
  },
  wide: {
    arrangement: ['corner'],
    margin: 60,
    title: { title: 60, subtitle: 30, text: 22.4, lines: 2 },
    foot: { size: 22.4, module: 6, lines: 4 },
    body: 29,
    least: 22.4,
    names: 22.4 * ROOMY,
    map: { most: 0.64, due: 0.6 },
  },
  article: {
    arrangement: ['beside', 'between', 'under'],
    margin: 48,
    title: { title: 46, subtitle: 23, text: 17, lines: 3 },
    foot: { size: 16, module: 4, lines: 4 },
    body: 19,
    least: 14,
    names: 14 * ROOMY,
    map: { most: 0.63, due: 0.6 },
  },
  square: {
    arrangement: ['beside', 'between', 'under'],
    margin: 44,
    title: { title: 48, subtitle: 24, text: 20, lines: 2 },
    foot: { size: 20, module: 4, lines: 4 },
    body: 23,
    least: 20,
    names: 20 * ROOMY,
    map: { most: 0.66, due: 0.6 },
  },
  portrait: {
    arrangement: ['under'],
    margin: 44,
    title: { title: 54, subtitle: 26, text: 20, lines: 3 },
    foot: { size: 20, module: 4, lines: 5 },
    body: 24,
    least: 20,
    names: 20 * ROOMY,
    map: { most: 0.92, due: 0.6 },
  },
  long: {
    arrangement: 'long',
    margin: 44,
    title: { title: 56, subtitle: 28, text: 21, lines: 0 },
    foot: { size: 20, module: 4, lines: 20 },
    body: 22,
    least: 20,
    names: 20 * ROOMY,
    map: { most: 1, due: 0.6 },
  },
  thumb: {
    arrangement: 'thumb',
    margin: 12,
    title: { title: 18, subtitle: 11, text: 0, lines: 0 },
    foot: { size: 9, module: 0, lines: 0 },
    body: 9,
    least: 9,
    names: null,
    map: { most: 1, due: 0.6 },
  },
}
