import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { LabelPoint } from '@/components/map/labels'
import { labelPoint, TAIWAN } from '@/components/map/labels'
import { textWidth } from '@/components/svg/text-width'
import plane from '@/data/geo/plane.json'
import topologyJson from '@/data/geo/provinces-small.json'
import type { MappedPlace } from '@/data/map/choropleth'

/** A part of the plane, in its units. */
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type Land = { readonly code: string; readonly rings: readonly (readonly Position[])[]; readonly box: Box }

const topology = topologyJson as unknown as Topology<Readonly<Record<'provinces' | 'dashes', GeometryCollection>>>

const lands: readonly Land[] = feature(topology, topology.objects.provinces).features.flatMap(({ id, geometry }) => {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  return polygons.map((rings) => ({ code: String(id), rings, box: boxOf(rings.flat()) }))
})

const dashes: readonly Position[] = feature(topology, topology.objects.dashes).features.flatMap(({ geometry }) =>
  geometry.type === 'LineString'
    ? geometry.coordinates
    : geometry.type === 'MultiLineString'
      ? geometry.coordinates.flat()
      : [],
)

const insetBox: Box = {
  left: plane.inset.x,
  right: plane.inset.x + plane.inset.width,
  top: plane.inset.y,
  bottom: plane.inset.y + plane.inset.height,
}

/** Share of a name's box that may lie beside its own land: letters do not fill their box. */
const SPILL = 0.12
/** Beijing is narrower than its name: a fifth of it may lie on Hebei, which surrounds it. */
const spills: Readonly<Record<string, number>> = { '110000': 0.26 }
const COLUMNS = 9
const ROWS = 3
/** A name that has no room at the size asked for is tried at this share of it. */
export const SMALLER = 0.86
/** Names of regions are larger than those of provinces beside them. */
const REGION = 1.5

/** Where a name stands, and at which size of type in plane units. */
export type PlacedName = LabelPoint & { readonly size: number }

/** A name that has no room on its own land may reach over its borders with this share of its box. */
const REACH = 0.62
/** Those of the smallest stand mostly on what surrounds them. */
const REACH_SMALL = 0.86
const smallest: ReadonlySet<string> = new Set(['110000', '500000', '640000'])
/** How far from its point such a name may stand, in sizes of its type, the nearest first. */
const MOVES: readonly Position[] = [-3, -2, -1, 0, 1, 2, 3]
  .flatMap((x) => [-3, -2, -1, 0, 1, 2, 3].map((y) => [x * 0.75, y * 0.5]))
  .toSorted((a, b) => moved(a) - moved(b))

const STILL: readonly Position[] = [[0, 0]]

/** A name that stands on the sea covers land no more than a little. */
function reachOf(place: string, { on }: LabelPoint): number {
  return on === 'sea' ? 2 * SPILL : smallest.has(place) ? REACH_SMALL : REACH
}

function moved([x = 0, y = 0]: Position): number {
  return x * x + 2 * y * y
}

/** Where names cannot all stand, so many of the smallest places go without: all of a size or none. */
const WITHOUT = [0, 8, 16, 24]

/**
 * Where the names of places stand on a map without covering a dash, the inset, its name or another name, at the size of
 * type asked for (in plane units) or somewhat less. Names are tried in the order of the cells:
 * give the important ones first. One that has no room on its own land may reach over its borders; where even so not
 * all can stand, the smallest places have none, but for those that `mustStand`. Taiwan's comes before all others and is
 * never left out. `taken` is where no name may be.
 */
export function nameSizes(
  cells: readonly MappedPlace[],
  name: (place: string) => string,
  size: number,
  { taken = [], mustStand = [] }: NameRoom = {},
): ReadonlyMap<string, PlacedName> {
  const smallestFirst = cells.toSorted((a, b) => areaOf(a) - areaOf(b))
  const steps = WITHOUT.map((count) => {
    const without = new Set(smallestFirst.slice(0, count))
    return cells.filter((cell) => !without.has(cell) || cell.place === TAIWAN.place || mustStand.includes(cell.place))
  })
  const room = { name, size, taken, shares: [1, SMALLER] }
  for (const named of steps) {
    const placed = namesOf(named, named, room) ?? namesOf(named, smallestFirst, { ...room, shares: [SMALLER] })
    if (placed !== null) return placed
  }
  return namesOf(steps.at(-1) ?? [], [], room, true) ?? new Map()
}

/** The names, the size of their type in plane units, the shares of it to try, and where no name may be. */
type NameType = {
  readonly name: (place: string) => string
  readonly size: number
  readonly shares: readonly number[]
  readonly taken: readonly Box[]
}

/** Where no name may be, and places whose names are tried however small they are. */
type NameRoom = {
  readonly taken?: readonly Box[]
  readonly mustStand?: readonly string[]
}

/** `lookFor` is the order in which those without room on their own land look for some. Null where one finds none, unless that `mayBe`. */
function namesOf(
  cells: readonly MappedPlace[],
  lookFor: readonly MappedPlace[],
  { name, size, taken, shares }: NameType,
  mayBe = false,
): ReadonlyMap<string, PlacedName> | null {
  const kept: Box[] = [insetBox, ...taken]
  const placed = new Map<string, PlacedName>()
  const first = cells.filter(({ place }) => place === TAIWAN.place)
  const isFree = (box: Box) => isInside(box) && kept.every((other) => !overlap(other, box))
  // Those that stand on their own land keep their places; then the others look for theirs.
  for (const isOwn of [true, false]) {
    const order = isOwn || mayBe ? cells : lookFor.filter((cell) => cells.includes(cell))
    for (const { place, members } of new Set([...first, ...order])) {
      const point = labelPoint(place)
      if (point === undefined || placed.has(place)) continue
      const isFirst = place === TAIWAN.place
      const usual = members.includes(place) ? size : size * REGION
      const spill = isOwn ? (spills[place] ?? SPILL) : reachOf(place, point)
      // The first looks everywhere at once: what came before it elsewhere could lie where it must stand.
      const moves = isOwn && !isFirst ? STILL : MOVES
      const options = (isOwn ? shares : shares.slice(-1)).flatMap((share) =>
        moves.map(([x = 0, y = 0]): PlacedName => {
          const own = usual * share
          return { ...point, x: point.x + x * own, y: point.y + y * own, on: isOwn ? point.on : 'sea', size: own }
        }),
      )
      const fitting = options.find((option) => {
        const box = nameBox(option, name(place))
        return isFree(box) && standsOn(box, members, point.on === 'land', spill)
      })
      const found = fitting ?? (isFirst ? { ...TAIWAN.elsewhere, size: usual } : undefined)
      if (found === undefined) {
        if (isOwn || mayBe) continue
        return null
      }
      kept.push(nameBox(found, name(place)))
      placed.set(place, found)
    }
  }
  return placed
}

/** The area of the land of a place, in square units of the plane. */
function areaOf({ members }: MappedPlace): number {
  return members.reduce((sum, code) => sum + (areas.get(code) ?? 0), 0)
}

const areas: ReadonlyMap<string, number> = new Map(
  [...new Set(lands.map(({ code }) => code))].map((code) => [
    code,
    lands.filter((land) => land.code === code).reduce((sum, { rings: [outer = []] }) => sum + ringArea(outer), 0),
  ]),
)

const points: readonly Position[] = lands.flatMap(({ rings: [outer = []] }) => outer)

/** How far the corner at the upper or lower left of the plane is free of land, to a depth from its upper or lower edge. */
export function freeLeft(edge: 'upper' | 'lower', depth: number): number {
  const near = points.filter(([, y = 0]) => (edge === 'upper' ? y < depth : y > plane.height - depth))
  return Math.min(plane.width, ...near.map(([x = 0]) => x))
}

function ringArea(ring: readonly Position[]): number {
  return Math.abs(
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? []
      return sum + (x * nextY - nextX * y) / 2
    }, 0),
  )
}

function nameBox({ x, y, anchor, size }: PlacedName, text: string): Box {
  const width = textWidth(text) * size
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
  return { left, right: left + width, top: y - size * 0.46, bottom: y + size * 0.46 }
}

/** Whether a box lies on land of its own, or beside all land, but for a small part of it. */
function standsOn(box: Box, members: readonly string[], isLand: boolean, spill: number): boolean {
  if (dashes.some(([x = 0, y = 0]) => x > box.left && x < box.right && y > box.top && y < box.bottom)) return false
  const near = lands.filter((land) => overlap(land.box, box))
  let beside = 0
  for (let column = 0; column < COLUMNS; column += 1) {
    for (let row = 0; row < ROWS; row += 1) {
      const x = box.left + ((box.right - box.left) * column) / (COLUMNS - 1)
      const y = box.top + ((box.bottom - box.top) * row) / (ROWS - 1)
      const under = near.find((land) => isIn(x, y, land.rings))
      const isOwn = under !== undefined && members.includes(under.code)
      if (isLand ? !isOwn : under !== undefined) beside += 1
    }
  }
  return beside <= spill * COLUMNS * ROWS
}

/** Even-odd rule. */
function isIn(x: number, y: number, rings: readonly (readonly Position[])[]): boolean {
  let inside = false
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? []
      const [x2 = 0, y2 = 0] = ring[i] ?? []
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
    }
  }
  return inside
}

function isInside({ left, right, top, bottom }: Box): boolean {
  const { x, y, width, height } = plane.main
  return left >= x && top >= y && right <= x + width && bottom <= y + height
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function boxOf(ring: readonly Position[]): Box {
  const xs = ring.map(([x = 0]) => x)
  const ys = ring.map(([, y = 0]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
