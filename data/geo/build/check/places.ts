import { mergeArcs } from 'topojson-client'
import type { MultiPolygon, Polygon } from 'topojson-specification'
import { provinceCodes } from '../places'
import type { GeoTopology } from '../topology'

/** Tells which provinces an object lacks or has too many of. */
export function placeProblems(file: string, topology: GeoTopology): string[] {
  const found = (topology.objects.provinces?.geometries ?? []).map(({ id }) => String(id))
  return [
    ...provinceCodes.filter((code) => !found.includes(code)).map((code) => `${file}: place ${code} is missing.`),
    ...found
      .filter((code, index) => !provinceCodes.includes(code) || found.indexOf(code) !== index)
      .map((code) => `${file}: place ${code} is unknown or there twice.`),
  ]
}

/** Tells whether the provinces leave a gap between them: merged, the country must have no hole. */
export function gapProblems(file: string, topology: GeoTopology): string[] {
  const areas = (topology.objects.provinces?.geometries ?? []).filter(
    (geometry): geometry is Polygon | MultiPolygon => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  )
  const holes = mergeArcs(topology, areas).arcs.reduce((count, rings) => count + rings.length - 1, 0)
  return holes === 0 ? [] : [`${file}: ${holes} gaps lie between the provinces.`]
}
