import { line as path } from 'd3-shape'
import { mapColors } from '@/components/svg/colors'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { QuantityState } from '@/data/facts/quantity'
import type { Theme } from '@/data/view/view'
import type { MarkerShape, Named } from './chart'
import { LINE, labelWidth, mark, markerPath, short, text } from './chart'

const shapes: readonly MarkerShape[] = ['circle', 'square', 'triangle', 'diamond', 'wedge']

/** How many chosen places a chart tells apart: five shapes, filled and hollow. */
export const SERIES = 10

/**
 * One color a chosen place, the accent first. Found by a search for ten colors that stay furthest apart (CIEDE2000) in
 * normal sight, protanopia, deuteranopia and tritanopia, each 3:1 or more from the ground.
 */
export const seriesColors: Readonly<Record<Theme, readonly string[]>> = {
  light: [
    mapColors.light.accent,
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
    mapColors.dark.accent,
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
export function seriesSwatch(series: number): SvgNode {
  const { look, shape } = seriesLook(series)
  return node('svg', { class: 'chart key', viewBox: '0 0 28 12', width: 28, height: 12, 'aria-hidden': 'true' }, [
    node('g', { class: look }, [
      node('path', { class: 'line', d: 'M1 6H27' }),
      node('path', { class: 'marker', d: markerPath(shape, 14, 6, 3.4) }),
    ]),
  ])
}

export type LinePoint = {
  readonly x: number
  readonly value: number | null
  readonly state: QuantityState
  /** Not comparable with the point before. */
  readonly cut?: boolean
}

/** A point that can be drawn. */
type Knot = { readonly x: number; readonly value: number }

type Cuts = {
  /** All periods that could have a figure, in order: a line does not cross one that has none. */
  readonly periods: readonly number[]
  /** Where the definition changes: lines are cut before. */
  readonly breaks: readonly number[]
  readonly holds: (value: number) => boolean
}

/** The runs of a series between which a line may be drawn: cut at missing periods, at changes of the definition, and where a point says so. */
export function segmentsOf(
  points: readonly LinePoint[],
  { periods, breaks, holds }: Cuts,
): readonly (readonly Knot[])[] {
  const known = new Map(points.map((point) => [point.x, point]))
  const runs: Knot[][] = []
  let run: Knot[] = []
  for (const x of periods) {
    const { value = null, cut = false } = known.get(x) ?? {}
    const last = run.at(-1)
    const isDrawn = value !== null && holds(value)
    const isCut = cut || breaks.some((at) => last !== undefined && at > last.x && at <= x)
    if (run.length > 0 && (!isDrawn || isCut)) {
      runs.push(run)
      run = []
    }
    if (isDrawn) run.push({ x, value })
  }
  return run.length > 0 ? [...runs, run] : runs
}

/** A series cut into runs, ready to be drawn. `series` is the number of a chosen place. */
export type Drawn = Named & {
  readonly tone: 'chosen' | 'other' | 'reference'
  readonly series: number | null
  readonly points: readonly LinePoint[]
  readonly runs: readonly (readonly Knot[])[]
}

export type Plot = {
  readonly x: (period: number) => number
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
  readonly floor: number
  /** Whether there is one period only: then values are points. */
  readonly isPoint: boolean
}

/** The mark of a series. What nobody chose has a name for the pointer, and never takes the focus. */
export function lineMark({ sentence, href, ...row }: Drawn, plot: Plot): SvgNode {
  const linked = { ...(sentence === undefined ? {} : { sentence }), ...(href === undefined ? {} : { href }) }
  switch (row.tone) {
    case 'other':
      return mark(row, 'other', plot.isPoint ? [markers(row, plot, 'circle', 2)] : [curve(row, plot)])
    case 'reference':
      return mark(
        { ...row, ...linked },
        'reference',
        plot.isPoint ? [level(row, plot)] : [curve(row, plot), ...cuts(row, plot)],
      )
    case 'chosen': {
      const { look, shape } = seriesLook(row.series ?? 0)
      const line = plot.isPoint ? [] : [curve(row, plot), ...cuts(row, plot)]
      return mark({ ...row, ...linked }, look, [...line, markers(row, plot, shape, 3), ...stubs(row, plot)])
    }
  }
}

function curve({ runs }: Drawn, { x, y }: Plot): SvgNode {
  const draw = path<Knot>(
    (knot) => x(knot.x),
    (knot) => y(knot.value),
  ).digits(1)
  return node('path', { class: 'line', d: runs.map((run) => draw(run) ?? '').join('') })
}

function level({ runs }: Drawn, { y, left, right }: Plot): SvgNode {
  const heights = runs.flat().map(({ value }) => `M${short(left)} ${short(y(value))}H${short(right)}`)
  return node('path', { class: 'line', d: heights.join('') })
}

function markers({ runs }: Drawn, { x, y }: Plot, shape: Parameters<typeof markerPath>[0], size: number): SvgNode {
  const d = runs.flat().map((knot) => markerPath(shape, x(knot.x), y(knot.value), size))
  return node('path', { class: 'marker', d: d.join('') })
}

/** A short stroke across each loose end, so that a gap is seen to be one. */
function cuts({ runs }: Drawn, { x, y }: Plot): readonly SvgNode[] {
  const ends = runs.slice(1).flatMap((run, i) => [runs[i]?.at(-1), run.at(0)])
  const strokes = ends.flatMap((end) => (end ? [`M${short(x(end.x))} ${short(y(end.value) - 5)}v10`] : []))
  return strokes.length === 0 ? [] : [node('path', { class: 'cut', d: strokes.join('') })]
}

/** Dots on the floor of the plot where a figure is below precision: known, but without a height of its own. */
function stubs({ points }: Drawn, { x, floor }: Plot): readonly SvgNode[] {
  const dots = points
    .filter(({ state }) => state === 'below')
    .map((point) => `M${short(x(point.x))} ${short(floor - 3)}v-9`)
  return dots.length === 0 ? [] : [node('path', { class: 'below', d: dots.join('') })]
}

/** An entry of a legend: words, and before them what is drawn around a point and reaches so far from it. */
export type Entry = {
  readonly words: string
  readonly reach: number
  readonly key: ((x: number, y: number) => SvgNode) | null
}

type Line = { readonly entries: readonly (Entry & { readonly x: number })[]; readonly end: number }

const GAP = 14
const KEY_GAP = 5

/** Entries side by side, in as many lines as they need, and how high these are together. */
export function legendRow(
  entries: readonly Entry[],
  width: number,
): { readonly parts: readonly SvgNode[]; readonly height: number } {
  const parts: SvgNode[] = []
  let top = 0
  for (const line of linesOf(entries, width)) {
    const height = Math.max(LINE, ...line.entries.map(({ reach, key }) => (key === null ? 0 : 2 * reach + 2)))
    const y = top + height / 2
    parts.push(
      ...line.entries.map(({ x, words, reach, key }) =>
        node('g', {}, [key?.(x + reach, y) ?? null, text(words, key === null ? x : x + 2 * reach + KEY_GAP, y)]),
      ),
    )
    top += height
  }
  return { parts, height: top === 0 ? 0 : top + KEY_GAP }
}

function linesOf(entries: readonly Entry[], width: number): readonly Line[] {
  const lines: Line[] = []
  for (const entry of entries) {
    const size = labelWidth(entry.words) + (entry.key === null ? 0 : 2 * entry.reach + KEY_GAP)
    const last = lines.at(-1)
    const x = last === undefined ? 0 : last.end + GAP
    if (last !== undefined && x + size <= width) {
      lines[lines.length - 1] = { entries: [...last.entries, { ...entry, x }], end: x + size }
    } else lines.push({ entries: [{ ...entry, x: 0 }], end: size })
  }
  return lines
}
