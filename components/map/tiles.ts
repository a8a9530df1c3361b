import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'
import placement from '@/data/geo/placement.json'
import type { Choropleth } from '@/data/map/choropleth'
import { LABEL_DROP } from './labels'
import type { PlaceLinks } from './land'
import { fillOf, named } from './land'

const grid: Readonly<Record<string, readonly number[]>> = placement.tiles

/** Side of a tile and size of its name, in the drawing's units. */
export const TILE = 78
export const TILE_TYPE = 17
const GAP = 6

/** The tile grid: one square a place, so that small places are as large as large ones. It shows no boundaries. */
export function tiles(map: Choropleth, scope: string, reading: PlaceLinks, name: (place: string) => string): SvgNode {
  const placed = map.cells.flatMap((cell) => {
    const [column, row] = grid[cell.place] ?? []
    return column === undefined || row === undefined ? [] : [{ cell, x: column * (TILE + GAP), y: row * (TILE + GAP) }]
  })
  return node('g', { class: 'names', transform: `translate(${GAP} ${GAP})` }, [
    ...placed.map(({ cell, x, y }) =>
      named(cell, reading, node('rect', { ...fillOf(cell, scope), x, y, width: TILE, height: TILE })),
    ),
    // Outside the links, as on the map: a short name is not how a link's sentence begins.
    node(
      'g',
      { 'font-size': TILE_TYPE, 'text-anchor': 'middle', 'aria-hidden': 'true' },
      placed.map(({ cell, x, y }) => {
        const ink = cell.class === null ? 'sea' : `on${cell.class}`
        return node('text', { class: ink, x: x + TILE / 2, y: y + TILE / 2 + 6 }, [name(cell.place)])
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

/** What a name keeps from the edges of its tile. */
const AIR = 3

/** A tile grid whose longer names are set smaller, so that each stays within its tile. */
export function fittingTiles(drawing: SvgNode): SvgNode {
  const children = drawing.children.map((child) => {
    if (typeof child === 'string') return child
    return child.tag === 'text' ? fitting(child) : fittingTiles(child)
  })
  return { ...drawing, children }
}

function fitting(name: SvgNode): SvgNode {
  const [text] = name.children
  const size = (TILE - 2 * AIR) / (typeof text === 'string' ? textWidth(text) : 0)
  if (size >= TILE_TYPE) return name
  const y = Number(name.attributes.y) - (TILE_TYPE - size) * LABEL_DROP
  return { ...name, attributes: { ...name.attributes, y: y.toFixed(1), 'font-size': size.toFixed(1) } }
}
