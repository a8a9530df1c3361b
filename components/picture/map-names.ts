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
/** Sizes at which a name is tried, as shares of the size asked for. */
const SHARES = [1, 0.86, 0.74]
/** Names of regions are larger than those of provinces beside them. */
const REGION = 1.5

/** Where a name stands, and at which size of type in plane units. */
export type PlacedName = LabelPoint & { readonly size: number }

/**
 * Where the names of places can stand on a map without covering another's land, a dash, the inset, its name or another
 * name, at the size of type asked for (in plane units) or somewhat less. Names are tried in the order of the cells: give
 * the important ones first. Where a name stands is given by the geography, and one that has no room there is left out,
 * but for Taiwan's, which comes before all others. `taken` is where no name may be.
 */
export function nameSizes(
  cells: readonly MappedPlace[],
  name: (place: string) => string,
  size: number,
  taken: readonly Box[] = [],
): ReadonlyMap<string, PlacedName> {
  const kept: Box[] = [insetBox, ...taken]
  const placed = new Map<string, PlacedName>()
  const first = cells.filter(({ place }) => place === TAIWAN.place)
  for (const { place, members } of new Set([...first, ...cells])) {
    const point = labelPoint(place)
    if (point === undefined) continue
    const usual = members.includes(place) ? size : size * REGION
    const fitting = SHARES.find((share) => {
      const box = nameBox(point, name(place), usual * share)
      return (
        isInside(box) &&
        kept.every((other) => !overlap(other, box)) &&
        standsOn(box, members, point.on === 'land', spills[place] ?? SPILL)
      )
    })
    const found =
      fitting !== undefined
        ? { ...point, size: usual * fitting }
        : place === TAIWAN.place
          ? { ...TAIWAN.elsewhere, size: usual }
          : null
    if (found === null) continue
    kept.push(nameBox(found, name(place), found.size))
    placed.set(place, found)
  }
  return placed
}

function nameBox({ x, y, anchor }: LabelPoint, text: string, size: number): Box {
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
