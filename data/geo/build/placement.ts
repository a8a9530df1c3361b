import type { Point } from '../plane'
import type { Label } from './label'
import { middleOf } from './middle'
import type { Part } from './part'
import type { Tile } from './tile'

/** Where what stands for a province goes: its name, its square in the tile grid, its proportional circle. */
export interface Placement {
  readonly labels: Readonly<Record<string, Omit<Label, 'code'>>>
  readonly tiles: Readonly<Record<string, Point>>
  readonly centers: Readonly<Record<string, Point>>
}

function rounded(value: number): number {
  return Math.round(value * 2) / 2
}

/** A circle stands where the name stands, unless the name had to be put on the sea. */
function center({ code, x, y, on }: Label, parts: readonly Part[]): Point {
  const middle = on === 'sea' ? middleOf(code, parts) : null
  return middle ? [rounded(middle[0]), rounded(middle[1])] : [x, y]
}

/** Gathers the tables set by hand into the one file that the drawing reads. */
export function placement(labels: readonly Label[], tiles: readonly Tile[], parts: readonly Part[]): Placement {
  return {
    labels: Object.fromEntries(labels.map(({ code, ...label }) => [code, label])),
    tiles: Object.fromEntries(tiles.map(({ code, column, row }) => [code, [column, row]])),
    centers: Object.fromEntries(labels.map((label) => [label.code, center(label, parts)])),
  }
}
