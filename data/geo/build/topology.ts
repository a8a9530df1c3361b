import type { FeatureCollection } from 'geojson'
import { quantize } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { runMapshaper } from './run-mapshaper'

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
