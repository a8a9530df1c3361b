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

/** Width of a tile of a picture: there the grid is about as wide as a map of the land, and has room for names. */
const BROAD = 116

/** Width and height of the grid of a picture. */
export function broadExtent(): { readonly width: number; readonly height: number } {
  const { width, height } = tileExtent()
  return { width: broad(width), height }
}

/** How far a corner at the left of that grid is free of tiles, to a depth from its upper or lower edge. */
export function freeOfTiles(edge: 'upper' | 'lower', depth: number): number {
  const { height } = broadExtent()
  const near = Object.values(grid).filter(([, row = 0]) => {
    const top = row * (TILE + GAP)
    return edge === 'upper' ? top < depth : top + TILE + GAP > height - depth
  })
  return Math.min(...near.map(([column = 0]) => column * (BROAD + GAP)))
}

/** A length across tiles and gaps, on broad tiles. */
function broad(length: number): number {
  const columns = Math.floor(length / (TILE + GAP))
  return columns * (BROAD + GAP) + Math.min(length - columns * (TILE + GAP), BROAD)
}

/**
 * A tile grid on broad tiles with names of a size in its units: where they are wider than a tile, set smaller or, where
 * they `mayBreak`, in two lines.
 */
export function broadTiles(drawing: SvgNode, size: number, mayBreak: boolean): SvgNode {
  const { width, height } = broadExtent()
  const viewBox = `0 0 ${width} ${height}`
  return { ...broadened(drawing, size, mayBreak), attributes: { ...drawing.attributes, viewBox } }
}

function broadened(drawing: SvgNode, size: number, mayBreak: boolean): SvgNode {
  const { 'font-size': type, ...rest } = drawing.attributes
  const children = drawing.children.flatMap((child): readonly (SvgNode | string)[] => {
    if (typeof child === 'string') return [child]
    const { attributes } = child
    if (child.tag === 'text') return nameLines(child, size, mayBreak)
    if (child.tag !== 'rect' || attributes.x === undefined) return [broadened(child, size, mayBreak)]
    const x = broad(Number(attributes.x))
    return [
      { ...child, attributes: { ...attributes, x: String(x), width: String(Number(attributes.width) + BROAD - TILE) } },
    ]
  })
  return { ...drawing, attributes: type === undefined ? rest : { ...rest, 'font-size': String(size) }, children }
}

const LEADING = 1.08
/** A name is set smaller by so much rather than broken. */
const SMALLER = 0.86

function nameLines(name: SvgNode, size: number, mayBreak: boolean): readonly SvgNode[] {
  const text = name.children.filter((child) => typeof child === 'string').join('')
  const isWhole = !mayBreak || textWidth(text) * size * SMALLER <= BROAD - 2 * AIR
  const lines = isWhole ? [text] : inTwo(text, (BROAD - 2 * AIR) / size)
  const widest = Math.max(...lines.map((line) => textWidth(line)))
  const own = Math.min(size, (BROAD - 2 * AIR) / widest)
  const x = broad(Number(name.attributes.x) - TILE / 2) + BROAD / 2
  const middle = Number(name.attributes.y) - 6
  return lines.map((line, i) => {
    const y = middle + (i - (lines.length - 1) / 2) * own * LEADING + own * LABEL_DROP
    const attributes = { ...name.attributes, x: String(x), y: y.toFixed(1) }
    return {
      ...name,
      attributes: own === size ? attributes : { ...attributes, 'font-size': own.toFixed(1) },
      children: [line],
    }
  })
}

/** A name in two lines: at its blank, else between two syllables of pinyin, the first line as long as fits. */
function inTwo(name: string, width: number): readonly string[] {
  const words = name.split(' ')
  if (words.length > 1) return [words.slice(0, -1).join(' '), words.at(-1) ?? '']
  const cuts = [...name.matchAll(/[aeiou](?:ng|n)?(?=[bcdfghjklmnpqrstwxyz][aeiou])/g)].map(
    ({ index, 0: { length } }) => index + length,
  )
  const cut = cuts.findLast((at) => textWidth(`${name.slice(0, at)}-`) <= width) ?? cuts[0]
  return cut === undefined ? [name] : [`${name.slice(0, cut)}-`, name.slice(cut)]
}
