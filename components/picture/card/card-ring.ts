import { extent } from 'd3-array'
import { LATTICE } from '@/components/map/patterns'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'

/** In plane units: what is smaller on both sides gets a ring of this radius. */
const SMALL = 34
const RADIUS = 24

/** A ring around a place that would not be found on a telephone, from its path in steps; null for any other. */
export function cardRing(path: string): SvgNode | null {
  const [x, y] = [0, 1].map((axis) => extent(corners(path), (corner) => corner[axis]))
  const [left, right, top, bottom] = [...(x ?? []), ...(y ?? [])].map((steps) => (steps ?? 0) / LATTICE)
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return null
  if (Math.max(right - left, bottom - top) > SMALL) return null
  return node('circle', { class: 'ring', cx: (left + right) / 2, cy: (top + bottom) / 2, r: RADIUS })
}

/** The points of a path of relative integers. */
function corners(path: string): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = []
  for (const [, moves = ''] of path.matchAll(/M([^Mz]*)/g)) {
    const numbers = Array.from(moves.matchAll(/-?\d+/g), Number)
    let [x, y] = [0, 0]
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] ?? 0
      y += numbers[i + 1] ?? 0
      points.push([x, y])
    }
  }
  return points
}
