import type { Figure } from './figure'
import { match } from './match'
import { isKnown, numberOf } from './quantity'
import type { Axis } from './view'

export type ScatterPoint = { readonly place: string; readonly x: number; readonly y: number }

/** A place that has no point, and why: a figure is not known, only bounded, or not positive on a logarithmic axis. */
export type LeftOut = { readonly place: string; readonly reason: 'unknown' | 'below' | 'not-positive' }

/**
 * The points of two indicators, in the order of the first one's places. A place takes part when both figures are plain
 * numbers: one below the printed precision is no number, and the count of points says so.
 */
export function scatterPoints(
  first: readonly Figure[],
  second: readonly Figure[],
  axes: readonly [Axis, Axis],
): { readonly points: readonly ScatterPoint[]; readonly leftOut: readonly LeftOut[] } {
  const others = match(first, second)
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
