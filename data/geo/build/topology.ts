import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature, quantize } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { Point } from '@/data/geo/plane'
import type { Part } from './part'
import type { Line } from './ring'
import { runMapshaper } from './simplify'

/** A topology whose objects are collections; places carry their code as `id`. */
export type GeoTopology = Topology<Record<string, GeometryCollection>>

/** Moves the code to `id` and drops the other properties. */
function identified(collection: GeometryCollection): GeometryCollection {
  const geometries = collection.geometries.map(({ properties, ...bare }): GeometryObject => {
    return properties && 'code' in properties ? { ...bare, id: String(properties.code) } : bare
  })
  return { type: 'GeometryCollection', geometries }
}

/**
 * Puts layers into one topology on a lattice of `grid` plane units that starts at the plane's origin, so that all
 * files share their coordinates.
 * @param layers GeoJSON in plane units; `code` becomes the `id` of a geometry
 */
export async function buildTopology(
  layers: Readonly<Record<string, FeatureCollection>>,
  grid: number,
): Promise<GeoTopology> {
  const names = Object.keys(layers).map((name) => `${name}.json`)
  const read = await runMapshaper(
    `-i ${names.join(' ')} combine-files -o topology.json format=topojson no-quantization target=*`,
    layers,
  )
  const { objects, arcs } = JSON.parse(read('topology.json')) as GeoTopology
  const bare = Object.fromEntries(Object.entries(objects).map(([name, object]) => [name, identified(object)]))
  return quantize({ type: 'Topology', objects: bare, arcs }, { scale: [grid, grid], translate: [0, 0] })
}

function polygons(geometry: MultiPolygon | Polygon): Point[][][] {
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as unknown as Point[][][]
}

/** An object of a topology without the geometries that simplification has emptied. */
function drawn(topology: GeoTopology, object: string): GeometryCollection {
  const geometries = topology.objects[object]?.geometries ?? []
  return { type: 'GeometryCollection', geometries: geometries.filter(({ type }) => type !== null) }
}

/** The pieces of all places of one object of a topology, as a reader will see them. */
export function partsIn(topology: GeoTopology, object: string): Part[] {
  return feature(topology, drawn(topology, object)).features.flatMap(({ id, geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? polygons(geometry).map((rings) => ({ code: String(id), rings }))
      : [],
  )
}

/** The lines of one object of a topology. */
export function linesIn(topology: GeoTopology, object: string): Line[] {
  return feature(topology, drawn(topology, object)).features.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates as unknown as Point[]] : [],
  )
}
