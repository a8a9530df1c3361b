import { mean } from 'd3-array'
import { ascending } from './ascending'
import { countBelow, countUpTo } from './bisect'
import type { ScatterPoint } from './scatter'
import type { Axis } from './view'

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
  const sorted = ascending(values)
  return values.map((value) => {
    const below = countBelow(sorted, value)
    const upTo = sorted[below + 1] === value ? countUpTo(sorted, value) : below + 1
    return (below + upTo + 1) / 2
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
