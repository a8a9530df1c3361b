import type { Theme } from '@/data/model/view'
import type { Element } from '../map/element'
import { element } from '../map/element'
import { inks } from '../map/inks'
import type { MarkerShape } from './marker'
import { markerPath } from './marker'

const shapes: readonly MarkerShape[] = ['circle', 'square', 'triangle', 'diamond', 'wedge']

/** How many chosen places a chart tells apart: five shapes, filled and hollow. */
export const SERIES = 10

/**
 * One color a chosen place, the accent first. Found by a search for ten colors that stay furthest apart (CIEDE2000) in
 * normal sight, protanopia, deuteranopia and tritanopia, each 3:1 or more from the ground.
 */
export const seriesColors: Readonly<Record<Theme, readonly string[]>> = {
  light: [
    inks.light.accent,
    '#347dd5',
    '#9e7600',
    '#3c6f5d',
    '#3c1b35',
    '#ee507c',
    '#1b3f72',
    '#79935f',
    '#8f83a3',
    '#61070e',
  ],
  dark: [
    inks.dark.accent,
    '#5176ff',
    '#ddd23c',
    '#7affc5',
    '#e59bba',
    '#946927',
    '#d2f8ff',
    '#008c88',
    '#bbc3ff',
    '#c94263',
  ],
}

/** The look of a chosen place by its number: color by class, then shape, then filled or hollow. */
export function seriesLook(series: number): { readonly look: string; readonly shape: MarkerShape } {
  const i = ((series % SERIES) + SERIES) % SERIES
  return { look: `series s${i}${i >= shapes.length ? ' hollow' : ''}`, shape: shapes[i % shapes.length] ?? 'circle' }
}

/** The chosen among the rows, with the number that each is drawn with: its own, or its order. */
export function numbered<T extends { readonly tone: string; readonly series?: number }>(
  rows: readonly T[],
): readonly (T & { readonly series: number })[] {
  return rows.filter(({ tone }) => tone === 'chosen').map((row, i) => ({ ...row, series: row.series ?? i }))
}

/** The key of a chosen place, to stand beside its name in a list. */
export function seriesSwatch(series: number): Element {
  const { look, shape } = seriesLook(series)
  return element('svg', { class: 'chart key', viewBox: '0 0 28 12', width: 28, height: 12, 'aria-hidden': 'true' }, [
    element('g', { class: look }, [
      element('path', { class: 'line', d: 'M1 6H27' }),
      element('path', { class: 'marker', d: markerPath(shape, 14, 6, 3.4) }),
    ]),
  ])
}
