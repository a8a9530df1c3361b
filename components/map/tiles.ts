import placement from '@/data/geo/placement.json'
import type { Choropleth } from '@/data/model/choropleth'
import type { Element } from './element'
import { element } from './element'
import type { Reading } from './land'
import { fillOf, named } from './land'

const grid: Readonly<Record<string, readonly number[]>> = placement.tiles

/** Side of a tile and size of its name, in the drawing's units. */
export const TILE = 78
export const TILE_TYPE = 17
const GAP = 6

/** The tile grid: one square a place, so that small places are as large as large ones. It shows no boundaries. */
export function tiles(map: Choropleth, scope: string, reading: Reading, name: (place: string) => string): Element {
  const placed = map.cells.flatMap((cell) => {
    const [column, row] = grid[cell.place] ?? []
    return column === undefined || row === undefined ? [] : [{ cell, x: column * (TILE + GAP), y: row * (TILE + GAP) }]
  })
  return element('g', { class: 'names', transform: `translate(${GAP} ${GAP})` }, [
    ...placed.map(({ cell, x, y }) =>
      named(cell, reading, element('rect', { ...fillOf(cell, scope), x, y, width: TILE, height: TILE })),
    ),
    // Outside the links, as on the map: a short name is not how a link's sentence begins.
    element(
      'g',
      { 'font-size': TILE_TYPE, 'text-anchor': 'middle', 'aria-hidden': 'true' },
      placed.map(({ cell, x, y }) => {
        const ink = cell.class === null ? 'sea' : `on${cell.class}`
        return element('text', { class: ink, x: x + TILE / 2, y: y + TILE / 2 + 6 }, [name(cell.place)])
      }),
    ),
  ])
}

/** Width and height of the grid in the drawing's units. */
export function tileExtent(): { readonly width: number; readonly height: number } {
  const cells = Object.values(grid)
  const most = (axis: 0 | 1) => Math.max(...cells.map((cell) => cell[axis] ?? 0)) + 1
  return { width: most(0) * (TILE + GAP) + GAP, height: most(1) * (TILE + GAP) + GAP }
}
