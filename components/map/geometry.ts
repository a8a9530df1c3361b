import type { Geometry, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { extent } from 'd3-array'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import topologyJson from '@/data/geo/provinces-small.json'
import { integerPath } from './path'

type Objects = {
  readonly provinces: GeometryCollection
  readonly dashes: GeometryCollection
  readonly undetermined: GeometryCollection
}

const topology = topologyJson as unknown as Topology<Objects & Record<string, GeometryCollection>>

/** Steps of the integer paths in one plane unit: one step is 1.25 km, about what the outline is simplified to. */
export const STEPS = 4

/** The path of every province by code, in steps. Computed once when the module loads. */
export const provincePaths: ReadonlyMap<string, string> = new Map(
  feature(topology, topology.objects.provinces).features.map((province) => [String(province.id), pathOf(province.geometry)]),
)

/** A ring of this size in plane units or less, such as a reef, would vanish as a fill alone. */
const ISLET = 4

/** The outlines of the smallest islands, in steps: they are traced once more, so that none is lost on a dark ground. */
export const isletPath = integerPath(
  mesh(topology, topology.objects.provinces, (a, b) => a === b).coordinates.filter(isIslet),
  STEPS,
  true,
)

/** The ten-dash line and the undetermined boundary, in steps. */
export const dashPath = linesOf('dashes')
export const undeterminedPath = linesOf('undetermined')

/** The merged outline of several provinces, in steps: inner borders are gone. */
export function mergedPath(codes: readonly string[]): string {
  const parts = topology.objects.provinces.geometries.filter((geometry) => codes.includes(String(geometry.id)))
  return pathOf(merge(topology, parts as Parameters<typeof merge>[1]))
}

/** A small closed coast; exclaves are no islands, since their outline is a border with somebody. */
function isIslet(ring: readonly (readonly number[])[]): boolean {
  const [start] = ring
  const end = ring.at(-1)
  if (start?.[0] !== end?.[0] || start?.[1] !== end?.[1]) return false
  const [left = 0, right = 0] = extent(ring, (position) => position[0])
  const [top = 0, bottom = 0] = extent(ring, (position) => position[1])
  return right - left <= ISLET && bottom - top <= ISLET
}

function linesOf(name: 'dashes' | 'undetermined'): string {
  return feature(topology, topology.objects[name]).features.map((line) => pathOf(line.geometry)).join('')
}

function pathOf(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiLineString':
      return integerPath((geometry as Polygon | MultiLineString).coordinates, STEPS, geometry.type === 'Polygon')
    case 'LineString':
      return integerPath([geometry.coordinates], STEPS, false)
    case 'MultiPolygon':
      return (geometry as MultiPolygon).coordinates.map((rings) => integerPath(rings, STEPS, true)).join('')
    default:
      throw new Error(`a map has no ${geometry.type}`)
  }
}
