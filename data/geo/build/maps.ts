import { mergeArcs, neighbors } from 'topojson-client'
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon } from 'topojson-specification'
import type { Part } from './part'
import { lineFeatures, partsOf, placeFeatures } from './part'
import { dashLines, undeterminedLines } from './ring'
import type { Tier } from './select'
import { selectParts } from './select'
import { enlargeIslands, simplifyDashes, simplifyOutlines } from './simplify'
import type { Source } from './source'
import { isPrefecture, provinceCodes, provinceOf } from './source'
import type { GeoTopology } from './topology'
import { buildTopology } from './topology'

/** A complete map in one topology: places, the dashes and the undetermined boundary, simplified as a tier asks. */
async function mapTopology(places: string, parts: readonly Part[], lines: Source, tier: Tier): Promise<GeoTopology> {
  const chosen = { parts: selectParts(parts, tier), undetermined: undeterminedLines(lines) }
  const simplified = await simplifyOutlines(chosen, tier)
  const layers = {
    [places]: placeFeatures(enlargeIslands(simplified.parts, tier.minIsland)),
    dashes: lineFeatures(await simplifyDashes(dashLines(lines))),
    undetermined: lineFeatures(simplified.undetermined),
  }
  return buildTopology(layers, tier.grid)
}

/** The map of the provinces. */
export async function provinceTopology(source: Source, tier: Tier): Promise<GeoTopology> {
  return mapTopology('provinces', partsOf(source), source, tier)
}

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

/** Two places that share a land border, the smaller code first. */
export type Pair = readonly [string, string]

/** All pairs of provinces that share a piece of border, sorted. A common corner is no border. */
export function neighborPairs(topology: GeoTopology): Pair[] {
  const places = topology.objects.provinces?.geometries ?? []
  const code = (index: number) => String(places[index]?.id)
  return neighbors(places)
    .flatMap((found, index) => found.map((other) => [code(index), code(other)] as const))
    .filter(([a, b]) => a < b)
    .toSorted((a, b) => a.join().localeCompare(b.join()))
}

/** For each of the 34 provinces the codes of its neighbors, sorted; none for an island. */
export function neighborLists(pairs: readonly Pair[]): Readonly<Record<string, readonly string[]>> {
  const beside = (code: string) => pairs.flatMap(([a, b]) => (a === code ? b : b === code ? a : [])).toSorted()
  return Object.fromEntries(provinceCodes.map((code) => [code, beside(code)]))
}
