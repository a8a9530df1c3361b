import { extent } from 'd3-array'
import type { Geometry } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import topologyJson from '@/data/geo/provinces-small.json'
import type { LandPaths } from './patterns'
import { LATTICE } from './patterns'

type Position = readonly number[]

/**
 * Prints rings or lines as an SVG path of relative integers, a third of the usual length. Coordinates are multiplied by
 * `scale` and rounded; points that fall together are left out, but a ring that would vanish keeps a speck of two points.
 */
export function integerPath(lines: readonly (readonly Position[])[], scale: number, closed: boolean): string {
  return lines.map((line) => linePath(line, scale, closed)).join('')
}

function linePath(line: readonly Position[], scale: number, closed: boolean): string {
  let [x, y] = at(line[0], scale)
  let path = `M${x}${signed(y)}`
  let command = 'l'
  for (const position of closed ? line.slice(1, -1) : line.slice(1)) {
    const [nextX, nextY] = at(position, scale)
    if (nextX === x && nextY === y) continue
    path += `${command}${command === 'l' ? nextX - x : signed(nextX - x)}${signed(nextY - y)}`
    command = ''
    x = nextX
    y = nextY
  }
  if (command === 'l') path += 'l1 0'
  return closed ? `${path}z` : path
}

function at(position: Position | undefined, scale: number): readonly [number, number] {
  return [Math.round((position?.[0] ?? 0) * scale), Math.round((position?.[1] ?? 0) * scale)]
}

/** A minus separates numbers by itself. */
function signed(value: number): string {
  return value < 0 ? String(value) : ` ${value}`
}

/** A small closed coast, at most `size` across; exclaves are no islands, since their outline is a border with somebody. */
export function isIslet(ring: readonly (readonly number[])[], size: number): boolean {
  const [start] = ring
  const end = ring.at(-1)
  if (start?.[0] !== end?.[0] || start?.[1] !== end?.[1]) return false
  const [left = 0, right = 0] = extent(ring, (position) => position[0])
  const [top = 0, bottom = 0] = extent(ring, (position) => position[1])
  return right - left <= size && bottom - top <= size
}

type Objects = {
  readonly provinces: GeometryCollection
  readonly dashes: GeometryCollection
  readonly undetermined: GeometryCollection
}

const topology = topologyJson as unknown as Topology<Objects & Record<string, GeometryCollection>>

/** The path of every province by code, in steps. Computed once when the module loads. */
const provincePaths: Readonly<Record<string, string>> = Object.fromEntries(
  feature(topology, topology.objects.provinces).features.map((province) => [
    String(province.id),
    pathOf(province.geometry),
  ]),
)

/** A ring of this size in plane units or less, such as a reef, would vanish as a fill alone. */
const ISLET = 4

/** The outlines of the smallest islands, in steps: they are traced once more, so that none is lost on a dark ground. */
const isletPath = integerPath(
  mesh(topology, topology.objects.provinces, (a, b) => a === b).coordinates.filter((line) => isIslet(line, ISLET)),
  LATTICE,
  true,
)

/** The ten-dash line and the undetermined boundary, in steps. */
const lines = linesOf('dashes')
const undetermined = linesOf('undetermined')

/** The provinces, and the merged outlines of the regions asked for: `members` gives the provinces of each. */
export function landPaths(members: Readonly<Record<string, readonly string[]>> = {}): LandPaths {
  const merged = Object.fromEntries(Object.entries(members).map(([id, codes]) => [id, mergedPath(codes)]))
  return { places: { ...provincePaths, ...merged }, islets: isletPath, dashes: lines, undetermined }
}

/** The merged outline of several provinces, in steps: inner borders are gone. */
function mergedPath(codes: readonly string[]): string {
  const parts = topology.objects.provinces.geometries.filter((geometry) => codes.includes(String(geometry.id)))
  return pathOf(merge(topology, parts as Parameters<typeof merge>[1]))
}

function linesOf(name: 'dashes' | 'undetermined'): string {
  return feature(topology, topology.objects[name])
    .features.map((line) => pathOf(line.geometry))
    .join('')
}

function pathOf(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiLineString':
      return integerPath(geometry.coordinates, LATTICE, geometry.type === 'Polygon')
    case 'LineString':
      return integerPath([geometry.coordinates], LATTICE, false)
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => integerPath(rings, LATTICE, true)).join('')
    default:
      throw new Error(`a map has no ${geometry.type}`)
  }
}
