import type { FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson'
import type { Point } from '../plane'
import type { Line } from './lines'
import type { Part } from './part'

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
