import { extent } from 'd3-array'
import type { Geometry, Position } from 'geojson'
import type { Frame } from './clip'

const MARGIN = 0.1
const SMALLEST = 40
/** A main island that takes less of the height of its province than this is enlarged beside it. */
const SMALL = 0.25

/**
 * The place with a margin, widened so that small places keep some surroundings and no map is a strip. `beside`, from 0
 * to below 1, is the share of the width that is kept free on the left.
 */
export function locatorFrame(geometry: Geometry | undefined, beside = 0): Frame {
  const [left, right] = extentOf(partsOf(geometry).flat(), 0)
  const [top, bottom] = extentOf(partsOf(geometry).flat(), 1)
  const height = Math.max(SMALLEST, bottom - top) * (1 + 2 * MARGIN)
  const width = Math.max(SMALLEST, right - left, height * 0.8) * (1 + 2 * MARGIN)
  const tall = Math.max(height, width * 0.62)
  const all = width / (1 - beside)
  return { x: (left + right + width) / 2 - all, y: (top + bottom - tall) / 2, width: all, height: tall }
}

/** The surroundings of the largest part of a place when its far islands make it small on the map; else null. */
export function detailFrame(geometry: Geometry): Frame | null {
  const parts = partsOf(geometry)
  const [top, bottom] = extentOf(parts.flat(), 1)
  const boxes = parts.map((part) => ({ x: extentOf(part, 0), y: extentOf(part, 1) }))
  const [largest] = boxes.toSorted((a, b) => size(b) - size(a))
  if (largest === undefined || largest.y[1] - largest.y[0] > (bottom - top) * SMALL) return null
  const side = Math.max(largest.x[1] - largest.x[0], largest.y[1] - largest.y[0]) * (1 + 2 * MARGIN)
  return {
    x: (largest.x[0] + largest.x[1] - side) / 2,
    y: (largest.y[0] + largest.y[1] - side) / 2,
    width: side,
    height: side,
  }
}

type Box = Readonly<Record<'x' | 'y', readonly [number, number]>>

function size({ x, y }: Box): number {
  return (x[1] - x[0]) * (y[1] - y[0])
}

/** The outer rings of a geometry. */
function partsOf(geometry: Geometry | undefined): readonly (readonly Position[])[] {
  if (geometry?.type === 'Polygon') return geometry.coordinates.slice(0, 1)
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1)) : []
}

function extentOf(positions: readonly Position[], axis: 0 | 1): readonly [number, number] {
  const [low = 0, high = 0] = extent(positions, (position) => position[axis])
  return [low, high]
}
