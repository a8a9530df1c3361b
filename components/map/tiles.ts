import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'
import placement from '@/data/geo/placement.json'
import type { MappedPlace } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import { LABEL_DROP } from './labels'
import type { PlaceLinks } from './land'
import { fillOf, named } from './land'

const grid: Readonly<Record<string, readonly number[]>> = placement.tiles

/** Side of a tile and size of its name, in the drawing's units. */
export const TILE = 78
export const TILE_TYPE = 17
const GAP = 6

type PlacedTile = { readonly cell: MappedPlace; readonly x: number; readonly y: number }

/**
 * The tile grid: one square a place, so that small places are as large as large ones. It shows no boundaries. Chosen
 * places are outlined; of sites it tells how many there are, since points have no place on it.
 */
export function tiles(
  thematic: ThematicMap,
  scope: string,
  reading: PlaceLinks,
  name: (place: string) => string,
): SvgNode {
  const placed = thematic.map.cells.flatMap((cell): readonly PlacedTile[] => {
    const [column, row] = grid[cell.place] ?? []
    return column === undefined || row === undefined ? [] : [{ cell, x: column * (TILE + GAP), y: row * (TILE + GAP) }]
  })
  const chosen = placed.filter(({ cell }) => thematic.view.places.includes(cell.place))
  return node('g', { class: 'names', transform: `translate(${GAP} ${GAP})` }, [
    ...placed.map(({ cell, x, y }) =>
      named(cell, reading, node('rect', { ...fillOf(cell, scope), x, y, width: TILE, height: TILE })),
    ),
    // Outside the links, as on the map: a short name is not how a link's sentence begins.
    node(
      'g',
      { 'font-size': TILE_TYPE, 'text-anchor': 'middle', 'aria-hidden': 'true' },
      placed.map(({ cell, x, y }) => {
        return node('text', { class: inkOf(cell), x: x + TILE / 2, y: y + TILE / 2 + 6 }, [name(cell.place)])
      }),
    ),
    ...(thematic.view.layers.length === 0 ? [] : [siteCounts(thematic, placed)]),
    ...['casing', 'chosen'].flatMap((line) =>
      chosen.map(({ x, y }) =>
        node('rect', { class: line, x, y, width: TILE, height: TILE, 'pointer-events': 'none' }),
      ),
    ),
  ])
}

function inkOf(cell: MappedPlace): string {
  return cell.class === null ? 'sea' : `on${cell.class}`
}

const COUNT_TYPE = 15

/** How many bases and active zones each place has, at the foot of its tile: a diamond and a dot, each with its number. */
function siteCounts({ bases, zones }: ThematicMap, placed: readonly PlacedTile[]): SvgNode {
  const marks = placed.flatMap(({ cell, x, y }) => {
    const own = bases.filter(({ place }) => place === cell.place).length
    const active = zones.filter(({ zone, active: isActive }) => isActive && zone.place === cell.place).length
    const foot = y + TILE - 9
    const ink = inkOf(cell)
    const count = (at: number, number: number, d: string) =>
      number === 0
        ? []
        : [
            node('path', { class: ink, 'stroke-width': 0, d }),
            node('text', { class: ink, x: at + 13, y: foot }, [String(number)]),
          ]
    const [left, middle] = [x + 6, x + 32]
    return [
      ...count(left, own, `M${left + 5} ${foot - 11}l5 6-5 6-5-6z`),
      ...count(middle, active, `M${middle} ${foot - 5}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z`),
    ]
  })
  return node('g', { class: 'site-counts', 'font-size': COUNT_TYPE, 'aria-hidden': 'true' }, marks)
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
