import { mergeArcs } from 'topojson-client'
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon } from 'topojson-specification'
import { mapTopology } from './map-topology'
import { type Part, partsOf } from './part'
import { isPrefecture, provinceCodes, provinceOf } from './places'
import type { Source } from './source'
import type { Tier } from './tier'
import type { GeoTopology } from './topology'

/** Taiwan is one place: the counties of the source have no codes in GB/T 2260. */
function isTaiwan(part: Part): boolean {
  return part.code.startsWith('71')
}

function isArea(geometry: GeometryObject): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

/** Provinces merged from their units along arcs, so that both levels share every border. */
function mergedProvinces(topology: GeoTopology, units: readonly GeometryObject[]): GeometryCollection {
  const geometries = provinceCodes.map((code) => {
    const own = units.filter((unit) => provinceOf(String(unit.id)) === code).filter(isArea)
    return { ...mergeArcs(topology, own), id: code }
  })
  return { type: 'GeometryCollection', geometries }
}

/** The map of the prefectures: like the map of the provinces, with a further object `prefectures`. */
export async function prefectureTopology(level1: Source, level2: Source, tier: Tier): Promise<GeoTopology> {
  const parts = [...partsOf(level2).filter((part) => !isTaiwan(part)), ...partsOf(level1).filter(isTaiwan)]
  const topology = await mapTopology('units', parts, level1, tier)
  const { units, ...lines } = topology.objects
  const all = units?.geometries ?? []
  const prefectures: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: all.filter((unit) => isPrefecture(String(unit.id))),
  }
  return { ...topology, objects: { prefectures, provinces: mergedProvinces(topology, all), ...lines } }
}
