import type { Point } from '../plane'
import type { Label, RegionLabel } from './label'
import { middleOf } from './middle'
import type { Part } from './part'
import type { Tile } from './tile'

/** Where what stands for a province or a region goes: its name, its square in the tile grid, its proportional circle. */
export interface Placement {
  /** Names that stand on the sea, or begin or end at their point; all others stand with their middle at the center. */
  readonly beside: Readonly<Record<string, Omit<Label, 'code'>>>
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

function isBeside({ on, anchor }: Label): boolean {
  return on === 'sea' || anchor !== 'middle'
}

/** Gathers the tables set by hand into the one file that the drawing reads. */
export function placement(
  labels: readonly Label[],
  regions: readonly RegionLabel[],
  tiles: readonly Tile[],
  parts: readonly Part[],
): Placement {
  return {
    beside: Object.fromEntries(labels.filter(isBeside).map(({ code, ...label }) => [code, label])),
    tiles: Object.fromEntries(tiles.map(({ code, column, row }) => [code, [column, row]])),
    centers: {
      ...Object.fromEntries(labels.map((label) => [label.code, center(label, parts)])),
      ...Object.fromEntries(regions.map(({ id, x, y }) => [id, [x, y] as const])),
    },
  }
}
