import { least } from 'd3-array'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { DROP, LINE, labelWidth, markerPath, short, text } from './chart'
import { seriesLook } from './series'

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

/** A label on a line: where it wants its middle, and how much of the line it takes. */
export type Wish = { readonly at: number; readonly size: number }

type Block = { readonly sum: number; readonly count: number }

/**
 * Moves labels along a line as little as can be (least sum of squared moves) so that none overlap, all stay between
 * `from` and `to`, and their order is kept, ties in the order given. Returns the middles in the order given. Labels that together are longer
 * than the line overlap evenly.
 *
 * With the sizes of all labels before it taken off, each middle must be no smaller than the last: isotonic regression,
 * solved by pooling adjacent violators (Barlow, Bartholomew, Bremner and Brunk, Statistical Inference under Order
 * Restrictions, 1972); cutting the solution off at bounds keeps it the least (Robertson, Wright and Dykstra, Order
 * Restricted Statistical Inference, 1988, section 1.4).
 */
export function spreadLabels(wishes: readonly Wish[], from: number, to: number): readonly number[] {
  const order = wishes.map((_, i) => i).toSorted((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0) || a - b)
  const total = wishes.reduce((sum, { size }) => sum + size, 0)
  const squeeze = total > to - from && total > 0 ? (to - from) / total : 1
  const middles = wishes.map(({ at }) => at)
  let start = 0
  const offsets = order.map((i) => {
    const size = (wishes[i]?.size ?? 0) * squeeze
    start += size
    return start - size / 2
  })
  const free = pooled(order.map((i, rank) => (wishes[i]?.at ?? 0) - (offsets[rank] ?? 0)))
  const last = Math.max(from, to - total * squeeze)
  for (const [rank, i] of order.entries()) {
    middles[i] = Math.min(last, Math.max(from, free[rank] ?? from)) + (offsets[rank] ?? 0)
  }
  return middles
}

/** The nondecreasing numbers with the least sum of squared distances from the given ones. */
function pooled(values: readonly number[]): readonly number[] {
  const blocks: Block[] = []
  for (const value of values) {
    let block: Block = { sum: value, count: 1 }
    for (let before = blocks.at(-1); before && mean(before) > mean(block); before = blocks.at(-1)) {
      blocks.pop()
      block = { sum: before.sum + block.sum, count: before.count + block.count }
    }
    blocks.push(block)
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, () => mean(block)))
}

function mean({ sum, count }: Block): number {
  return sum / count
}

/** A label at the end of a line: the point it belongs to, a name and what follows it. */
export type EndLabel = {
  readonly x: number
  readonly y: number
  readonly name: string
  readonly more: string
  /** Of a chosen place. */
  readonly series: number | null
}

type EndLabelRoom = { readonly x: number; readonly from: number; readonly to: number; readonly side?: 1 | -1 }

/** From the plot to its labels, crossed by leaders. */
export const LEAD = 16
const KEY = 12

/** How much room to the side of a plot labels need. */
export function endLabelsWidth(labels: readonly Pick<EndLabel, 'name' | 'more'>[]): number {
  return Math.max(0, ...labels.map((label) => LEAD + KEY + labelWidth(labelWords(label)))) + 2
}

/** Labels beside a plot, moved apart; a thin line leads from each to its point, the marker of a chosen place stands before its name. */
export function endLabels(labels: readonly EndLabel[], { x, from, to, side = 1 }: EndLabelRoom): readonly SvgNode[] {
  const middles = spreadLabels(
    labels.map(({ y }) => ({ at: y, size: LINE })),
    from,
    to,
  )
  return labels.map((label, i) => {
    const y = middles[i] ?? label.y
    const start = x + side * LEAD
    const at = { x: start + side * KEY, y: y + DROP, 'text-anchor': side === 1 ? null : 'end' }
    const bend = x + side * 3
    const lead = `M${short(label.x + side * 4)} ${short(label.y)}L${short(bend)} ${short(label.y)}L${short(start - side * 2)} ${short(y)}`
    const { look, shape } = label.series === null ? { look: 'reference', shape: null } : seriesLook(label.series)
    return node('g', { class: look }, [
      node('path', { class: 'leader', d: lead }),
      shape === null
        ? node('path', { class: 'line', d: `M${short(start)} ${short(y)}h${side * 8}` })
        : node('path', { class: 'marker', d: markerPath(shape, start + side * 4, y, 3.2) }),
      node('text', { class: label.series === null ? 'faint' : 'name', ...at }, [labelWords(label)]),
    ])
  })
}

function labelWords({ name, more }: Pick<EndLabel, 'name' | 'more'>): string {
  return more === '' ? name : `${name} ${more}`
}

/** A label that stands on a pole at x and extends to the right. */
type Flag = { readonly x: number; readonly width: number }

/** From a pole to its label. */
export const FLAG_GAP = 3

/**
 * The lane of each flag, 0 the lowest, so that no label meets another or is crossed by a pole: from right to left, each flag hangs
 * above all whose poles or labels it covers. Flags on one pole are stacked in the order given.
 */
export function flagLanes(flags: readonly Flag[]): readonly number[] {
  const lanes = flags.map(() => 0)
  const order = flags.map((_, i) => i).toSorted((a, b) => (flags[b]?.x ?? 0) - (flags[a]?.x ?? 0) || b - a)
  for (const [rank, i] of order.entries()) {
    const { x = 0, width = 0 } = flags[i] ?? {}
    const covered = order.slice(0, rank).filter((j) => (flags[j]?.x ?? 0) < x + width)
    lanes[i] = Math.max(-1, ...covered.map((j) => lanes[j] ?? 0)) + 1
  }
  return lanes
}

/** The height of so many lanes of flags. */
export function lanesHeight(lanes: readonly number[]): number {
  return (Math.max(-1, ...lanes) + 1) * LINE
}

/** The middle of a lane above a floor. */
export function laneMiddle(lane: number, floor: number): number {
  return floor - (lane + 0.5) * LINE
}

type Pole = {
  readonly x: number
  readonly y: number
  readonly foot: number
  readonly side?: 1 | -1
  /** The middles of the labels that it would cross, from above. */
  readonly gaps?: readonly number[]
}

/** A pole from the middle of its lane down to `foot`, with its label to the right, or to the left. */
export function flag(words: string, look: string, { x, y, foot, side = 1, gaps = [] }: Pole): readonly SvgNode[] {
  const end = side === 1 ? {} : { 'text-anchor': 'end' }
  const starts = [y - LINE / 2 + 2, ...gaps.map((middle) => middle + LINE / 2)]
  const ends = [...gaps.map((middle) => middle - LINE / 2), foot]
  const d = starts.map((start, i) => `M${short(x)} ${short(start)}L${short(x)} ${short(ends[i] ?? foot)}`).join('')
  return [node('path', { class: look, d }), text(words, x + side * FLAG_GAP, y, end)]
}
