import type { Point } from '../plane'

/** A closed line in plane units: its first and last points are the same. */
export type Ring = readonly Point[]

/** Left, top, right and bottom in plane units. */
export type Box = readonly [number, number, number, number]

/** The area inside a ring, in square units, whichever way it turns. */
export function ringArea(ring: Ring): number {
  let doubled = 0
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? ring[0] ?? [x, y]
    doubled += x * nextY - nextX * y
  })
  return Math.abs(doubled) / 2
}

/** The smallest box around points. */
export function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return [left, top, right, bottom]
}

/** The middle of a box. */
export function boxCenter([left, top, right, bottom]: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2]
}

/** The longer side of a box. */
export function boxSize([left, top, right, bottom]: Box): number {
  return Math.max(right - left, bottom - top)
}
