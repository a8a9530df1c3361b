import type { Point } from '../../plane'
import type { Pair } from '../neighbors'
import type { Tile } from '../tile'

/** Of the provinces that share a border, at least this share must touch in the grid. */
const leastTouching = 0.7

/** Places further apart than this on the map, in plane units, must not change sides in the grid. */
const orderDistance = 150

function touch(a: Tile, b: Tile): boolean {
  return Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) === 1
}

/** Share of the neighbors that touch in the grid, also at a corner: 0 to 1. */
export function touchingShare(tiles: readonly Tile[], pairs: readonly Pair[]): number {
  const byCode = new Map(tiles.map((tile) => [tile.code, tile]))
  const touching = pairs.filter(([first, second]) => {
    const [a, b] = [byCode.get(first), byCode.get(second)]
    return a !== undefined && b !== undefined && touch(a, b)
  })
  return touching.length / pairs.length
}

function orderProblems(tiles: readonly Tile[], middles: ReadonlyMap<string, Point>): string[] {
  return tiles.flatMap((a) =>
    tiles.flatMap((b) => {
      const [from, to] = [middles.get(a.code), middles.get(b.code)]
      if (!from || !to) return []
      return [
        ...(to[0] - from[0] > orderDistance && a.column > b.column ? [`Tile ${a.code} stands east of ${b.code}.`] : []),
        ...(to[1] - from[1] > orderDistance && a.row > b.row ? [`Tile ${a.code} stands south of ${b.code}.`] : []),
      ]
    }),
  )
}

/**
 * Tells what is wrong with the tile grid: places missing, cells used twice, lost neighbors, sides changed.
 * @param middles the middle of each place in the plane
 */
export function tileProblems(
  tiles: readonly Tile[],
  codes: readonly string[],
  pairs: readonly Pair[],
  middles: ReadonlyMap<string, Point>,
): string[] {
  const cells = tiles.map(({ column, row }) => `${column},${row}`)
  const share = touchingShare(tiles, pairs)
  return [
    ...codes
      .filter((code) => tiles.filter((tile) => tile.code === code).length !== 1)
      .map((code) => `Place ${code} needs exactly one tile.`),
    ...cells.filter((cell, index) => cells.indexOf(cell) !== index).map((cell) => `Cell ${cell} is used twice.`),
    ...(share < leastTouching ? [`Only ${Math.round(share * 100)} % of the neighbors touch in the tile grid.`] : []),
    ...orderProblems(tiles, middles),
  ]
}
