import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type { Point } from '../plane'
import type { Line } from './lines'
import type { Part } from './part'
import type { GeoTopology } from './topology'

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
