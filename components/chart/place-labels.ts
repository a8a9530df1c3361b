import { least } from 'd3-array'

/** A point that has a name: how far its mark reaches, and how large the name is. */
export type Point = {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly width: number
  /** Whether the name must be seen, if need be away from its point. */
  readonly must: boolean
}

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** Where a name goes: its left end and its middle line, and whether it is so far away that a line must lead to it. */
export type Spot = { readonly x: number; readonly y: number; readonly led: boolean }

type Room = { readonly bounds: Box; readonly obstacles: readonly Box[]; readonly height: number }

const GAP = 3
/** The eight positions beside a point, the best first: the side that a reader comes to first, then the corners. */
const beside: readonly (readonly [number, number])[] = [
  [1, 0],
  [1, -1],
  [1, 1],
  [-1, 0],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
]
const rings = [12, 22, 34, 48]

/**
 * Places for names beside their points so that no name covers a point, an obstacle or another name: each takes the first
 * free one of eight positions; names that must be seen go first and may stand away from their points. Null where a name finds none. Greedy
 * and in the order given, so the same each time (J. Christensen, J. Marks and S. Shieber, An empirical study of
 * algorithms for point-feature label placement, ACM Transactions on Graphics 14/3, 1995; positions after P. Yoeli, The
 * Logic of Automated Map Lettering, The Cartographic Journal 9/2, 1972).
 */
export function placeLabels(points: readonly Point[], { bounds, obstacles, height }: Room): readonly (Spot | null)[] {
  const marks = points.map(({ x, y, r }): Box => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }))
  const spots = points.map((): Spot | null => null)
  const taken: Box[] = [...obstacles]
  const order = points.map((_, i) => i).toSorted((a, b) => Number(points[b]?.must) - Number(points[a]?.must) || a - b)
  for (const i of order) {
    const point = points[i]
    if (point === undefined) continue
    const others = marks.filter((_, j) => j !== i)
    const candidates = candidatesOf(point, height).filter((spot) => isInside(boxOf(spot, point, height), bounds))
    const covered = (spot: Spot) => {
      const box = boxOf(spot, point, height)
      return 4 * overlap(box, taken) + overlap(box, others)
    }
    const free = candidates.find((spot) => covered(spot) === 0)
    const spot = free ?? (point.must ? (least(candidates, covered) ?? null) : null)
    if (spot === null) continue
    spots[i] = spot
    taken.push(boxOf(spot, point, height))
  }
  return spots
}

function candidatesOf(point: Point, height: number): readonly Spot[] {
  const near = beside.map(([dx, dy]) => around(point, dx, dy, GAP, height))
  if (!point.must) return near
  return [
    ...near,
    ...rings.flatMap((gap) => beside.map(([dx, dy]) => ({ ...around(point, dx, dy, gap, height), led: true }))),
  ]
}

/** The spot in a direction: in a corner the name begins beside the mark, above or below it stands centered. */
function around({ x, y, r, width }: Point, dx: number, dy: number, gap: number, height: number): Spot {
  const reach = dx !== 0 && dy !== 0 ? (r + gap) * Math.SQRT1_2 : r + gap
  const left = x + dx * reach - (dx === 1 ? 0 : dx === -1 ? width : width / 2)
  return { x: left, y: y + dy * (reach + (dx === 0 ? height / 2 : height / 4)), led: false }
}

function boxOf({ x, y }: Spot, { width }: Point, height: number): Box {
  return { left: x, top: y - height / 2, right: x + width, bottom: y + height / 2 }
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom
}

function overlap(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left)
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
    return width > 0 && height > 0 ? sum + width * height : sum
  }, 0)
}
