import type { Element } from '../map/element'
import { element } from '../map/element'
import { LINE, short, text } from './chart'

/** A label that stands on a pole at x and extends to the right. */
export type Flag = { readonly x: number; readonly width: number }

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
export function flag(words: string, look: string, { x, y, foot, side = 1, gaps = [] }: Pole): readonly Element[] {
  const end = side === 1 ? {} : { 'text-anchor': 'end' }
  const starts = [y - LINE / 2 + 2, ...gaps.map((middle) => middle + LINE / 2)]
  const ends = [...gaps.map((middle) => middle - LINE / 2), foot]
  const d = starts.map((start, i) => `M${short(x)} ${short(start)}L${short(x)} ${short(ends[i] ?? foot)}`).join('')
  return [element('path', { class: look, d }), text(words, x + side * FLAG_GAP, y, end)]
}
