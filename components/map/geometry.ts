import type { Geometry } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import topologyJson from '@/data/geo/provinces-small.json'
import { isIslet } from './islet'
import { integerPath } from './path'
import type { LandPaths } from './steps'
import { STEPS } from './steps'

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
  STEPS,
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
      return integerPath(geometry.coordinates, STEPS, geometry.type === 'Polygon')
    case 'LineString':
      return integerPath([geometry.coordinates], STEPS, false)
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => integerPath(rings, STEPS, true)).join('')
    default:
      throw new Error(`a map has no ${geometry.type}`)
  }
}
