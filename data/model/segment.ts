import type { Quantity } from './quantity'
import type { Axis } from './view'

/** One period of a line. `number` is null where there is a hole: missing, below precision, not applicable. */
export type TimePoint = { readonly period: string; readonly quantity: Quantity; readonly number: number | null }

/**
 * The pieces of a line that may be drawn through: runs of points with a number, one year after the other. A line is cut
 * at a hole, at a year that is not there, before a period of `cuts` (from which the definition is another), and where a
 * logarithmic axis has no place for a point. A piece of one point is a dot.
 */
export function segmentsOf(
  points: readonly TimePoint[],
  axis: Axis,
  cuts: readonly string[],
): readonly (readonly TimePoint[])[] {
  const segments: TimePoint[][] = []
  let last: TimePoint | null = null
  for (const point of points) {
    if (point.number === null || (axis === 'log' && point.number <= 0)) {
      last = null
      continue
    }
    const goesOn = last !== null && Number(point.period) - Number(last.period) === 1 && !cuts.includes(point.period)
    if (goesOn) segments.at(-1)?.push(point)
    else segments.push([point])
    last = point
  }
  return segments
}
