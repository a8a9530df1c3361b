import { mean } from 'd3-array'
import type { Figure } from '@/data/facts/figure'
import { alignByPlace } from '@/data/facts/figure'
import { isKnown, numberOf } from '@/data/facts/quantity'
import type { Series } from '@/data/map/series'
import { sliceOf } from '@/data/map/series'
import type { ThematicMap, ViewData } from '@/data/map/thematic-map'
import type { Axis, View } from '@/data/view/view'
import type { Pair, Pairable, RefusedPair } from './pairing'
import { scatterPairing } from './pairing'

export type ScatterPoint = { readonly place: string; readonly x: number; readonly y: number }

/** A place that has no point, and why: a figure is not known, only bounded, or not positive on a logarithmic axis. */
type LeftOut = { readonly place: string; readonly reason: 'unknown' | 'below' | 'not-positive' }

/**
 * The points of two indicators, in the order of the first one's places. A place takes part when both figures are plain
 * numbers: one below the printed precision is no number, and the count of points says so.
 */
export function scatterPoints(
  first: readonly Figure[],
  second: readonly Figure[],
  axes: readonly [Axis, Axis],
): { readonly points: readonly ScatterPoint[]; readonly leftOut: readonly LeftOut[] } {
  const others = alignByPlace(first, second)
  const points: ScatterPoint[] = []
  const leftOut: LeftOut[] = []
  for (const [i, figure] of first.entries()) {
    const { place } = figure
    const other = others[i]
    if (other === undefined || !isKnown(figure.quantity) || !isKnown(other.quantity)) {
      leftOut.push({ place, reason: 'unknown' })
      continue
    }
    const [x, y] = [numberOf(figure.quantity), numberOf(other.quantity)]
    if (x === null || y === null) leftOut.push({ place, reason: 'below' })
    else if (isOff(x, axes[0]) || isOff(y, axes[1])) leftOut.push({ place, reason: 'not-positive' })
    else points.push({ place, x, y })
  }
  return { points, leftOut }
}

function isOff(value: number, axis: Axis): boolean {
  return axis === 'log' && value <= 0
}

/** Two indicators against each other; the first lies on the horizontal axis. */
export type ScatterPlot =
  | {
      readonly kind: 'plot'
      readonly pair: Pair
      readonly x: Series
      readonly y: Series
      /** The third indicator, which the points are as large as. */
      readonly size: Series | null
      readonly points: readonly (ScatterPoint & { readonly size: number | null })[]
      readonly leftOut: readonly LeftOut[]
      readonly correlation: Correlation
      /** The nation's figures, where both are of one size with the places' figures: rates and shares. */
      readonly nation: { readonly x: Figure; readonly y: Figure } | null
    }
  | RefusedPair

/** Plots a view's indicator against its second one, with the third as the size of the points. Null without a second. */
export function scatterPlot(
  { series, versus, over }: ViewData,
  pairables: readonly Pairable[],
  { level, period, axes }: View,
  { map }: Pick<ThematicMap, 'map'>,
): ScatterPlot | null {
  if (versus === null) return null
  const [first, second] = [series, versus].map(({ indicator }) => pairables.find(({ id }) => id === indicator.id))
  if (first === undefined || second === undefined) return null
  const pair = scatterPairing(first, second, level, period)
  if (pair.kind === 'refused') return pair
  // By region: laid over the first indicator's own regions, whichever the second one is usually divided by.
  const others = sliceOf(versus, level, pair.second.period, map.slice).figures
  const sizes = new Map(
    (over === null ? [] : sliceOf(over, level, period, map.slice).figures).map((figure) => [figure.place, figure]),
  )
  const { points, leftOut } = scatterPoints(map.slice.figures, others, axes)
  const nation = { x: map.nation, y: versus.nation[pair.second.period] }
  const hasNation = !first.additive && !second.additive && nation.y !== undefined
  return {
    kind: 'plot',
    pair,
    x: series,
    y: versus,
    size: over,
    points: points.map(({ place, x, y }) => ({ place, x, y, size: sizeOf(sizes.get(place)) })),
    leftOut,
    correlation: correlationOf(points, axes),
    nation: hasNation && nation.y !== undefined ? { x: nation.x, y: nation.y } : null,
  }
}

function sizeOf(figure: Figure | undefined): number | null {
  return figure === undefined ? null : numberOf(figure.quantity)
}

/** How closely two indicators go together over n places: −1 to 1. None with fewer than three, or where one is constant. */
export type Correlation =
  | { readonly kind: 'correlation'; readonly n: number; readonly pearson: number; readonly spearman: number }
  | { readonly kind: 'none'; readonly n: number; readonly reason: 'few' | 'constant' }

const LEAST = 3

/**
 * Pearson's and Spearman's coefficients of the points of a scatter plot. Pearson's takes the values as they are drawn: their
 * logarithms on a logarithmic axis. Spearman's is Pearson's of the ranks, equal values sharing the mean of theirs
 * (mid-ranks; Kendall and Gibbons, Rank Correlation Methods, 5th edition 1990, chapter 3); axes do not change it.
 */
export function correlationOf(points: readonly ScatterPoint[], axes: readonly [Axis, Axis]): Correlation {
  const n = points.length
  if (n < LEAST) return { kind: 'none', n, reason: 'few' }
  const [x, y] = [points.map((point) => point.x), points.map((point) => point.y)]
  if (isConstant(x) || isConstant(y)) return { kind: 'none', n, reason: 'constant' }
  return {
    kind: 'correlation',
    n,
    pearson: pearson(onAxis(x, axes[0]), onAxis(y, axes[1])),
    spearman: pearson(midRanks(x), midRanks(y)),
  }
}

/** Ranks from 1, the smallest first; equal values get the mean of the ranks that they take up. */
export function midRanks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const [below, equal] = [values.filter((other) => other < value), values.filter((other) => other === value)]
    return below.length + (equal.length + 1) / 2
  })
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0])
}

function onAxis(values: readonly number[], axis: Axis): readonly number[] {
  return axis === 'log' ? values.map(Math.log) : values
}

function pearson(x: readonly number[], y: readonly number[]): number {
  const [dx, dy] = [deviations(x), deviations(y)]
  const product = dot(dx, dy) / Math.sqrt(dot(dx, dx) * dot(dy, dy))
  return Math.min(1, Math.max(-1, product))
}

function deviations(values: readonly number[]): readonly number[] {
  const center = mean(values) ?? 0
  return values.map((value) => value - center)
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, i) => total + value * (b[i] ?? 0), 0)
}
