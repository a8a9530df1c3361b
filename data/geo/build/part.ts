import { type Point, toPlane } from '../plane'
import { type Ring, ringArea } from './ring'
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
