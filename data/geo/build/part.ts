import type { FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson'
import type { Point } from '@/data/geo/plane'
import { toPlane } from '@/data/geo/plane'
import type { Line, Ring } from './ring'
import { ringArea } from './ring'
import type { Source } from './source'

/** One connected piece of a place in plane units: its outline, then its holes. */
export interface Part {
  readonly code: string
  readonly rings: readonly Ring[]
}

/** The outline of a part, without its holes. */
export function outline(part: Part): Ring {
  return part.rings[0] ?? []
}

/** The area of a part's outline in square units. */
export function partArea(part: Part): number {
  return ringArea(outline(part))
}

/** Projects every place of the source onto the plane and takes it apart into its connected pieces. */
export function partsOf(source: Source): Part[] {
  return source.features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'MultiPolygon') return []
    const code = properties.gb.slice(3)
    return geometry.coordinates.map((rings) => ({
      code,
      rings: rings.map((ring) => ring.map((position) => toPlane(position as unknown as Point))),
    }))
  })
}

/** The center of gravity of the area inside a ring. */
function centroid(ring: Ring): Point {
  let [doubled, sumX, sumY] = [0, 0, 0]
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? ring[0] ?? [x, y]
    const cross = x * nextY - nextX * y
    doubled += cross
    sumX += (x + nextX) * cross
    sumY += (y + nextY) * cross
  })
  return [sumX / (3 * doubled), sumY / (3 * doubled)]
}

/** The center of gravity of the largest part of a place, or null when the map does not have the place. */
export function middleOf(code: string, parts: readonly Part[]): Point | null {
  const largest = parts.filter((part) => part.code === code).toSorted((a, b) => partArea(b) - partArea(a))[0]
  return largest ? centroid(outline(largest)) : null
}

// Positions of the geojson types are mutable and of any length; ours are read-only pairs.
function positions(points: readonly Point[]): number[][] {
  return points.map((point) => [...point])
}

/** Parts as GeoJSON polygons, each with the properties that `properties` gives it. */
export function partFeatures<P extends { readonly code: string }>(
  parts: readonly Part[],
  properties: (part: Part) => P,
): FeatureCollection<Polygon, P> {
  const features = parts.map((part) => ({
    type: 'Feature' as const,
    properties: properties(part),
    geometry: { type: 'Polygon' as const, coordinates: part.rings.map(positions) },
  }))
  return { type: 'FeatureCollection', features }
}

/** Parts from the text of GeoJSON polygons with a property `code`. */
export function partsFrom(text: string): Part[] {
  const collection = JSON.parse(text) as FeatureCollection<Polygon, { readonly code: string }>
  return collection.features.map(({ properties, geometry }) => ({
    code: properties.code,
    rings: geometry.coordinates as unknown as Point[][],
  }))
}

/** One GeoJSON feature a place, in order of its code, holding all its parts. */
export function placeFeatures(parts: readonly Part[]): FeatureCollection<MultiPolygon, { readonly code: string }> {
  const codes = [...new Set(parts.map((part) => part.code))].toSorted()
  const features = codes.map((code) => ({
    type: 'Feature' as const,
    properties: { code },
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: parts.filter((part) => part.code === code).map((part) => part.rings.map(positions)),
    },
  }))
  return { type: 'FeatureCollection', features }
}

/** Lines as GeoJSON features, numbered, because mapshaper drops the features of a layer without properties. */
export function lineFeatures(lines: readonly Line[]): FeatureCollection<LineString, { readonly line: number }> {
  const features = lines.map((line, index) => ({
    type: 'Feature' as const,
    properties: { line: index },
    geometry: { type: 'LineString' as const, coordinates: positions(line) },
  }))
  return { type: 'FeatureCollection', features }
}

/** Lines from the text of GeoJSON features. */
export function linesFrom(text: string): Line[] {
  const collection = JSON.parse(text) as FeatureCollection<LineString>
  return collection.features.map(({ geometry }) => geometry.coordinates as unknown as Point[])
}
