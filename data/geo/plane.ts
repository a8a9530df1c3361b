import { geoConicEqualArea } from 'd3-geo'

/** Longitude and latitude (WGS84 or CGCS2000, degrees), or x and y in the plane (units, y downwards). */
export type Point = readonly [number, number]

/** The thematic map: everything that is ever drawn lies in 0..width × 0..height plane units. */
export const thematic = { width: 1060, height: 832 } as const

/** The part of the thematic map where the main map is drawn and at whose edge it is clipped. */
export const mainFrame = { x: 4, y: 4, width: 1052, height: 824 } as const

/** Earth's radius on the sphere of the projection, km. */
const earthRadius = 6371

/** Kilometers in one plane unit (exact for areas; distances differ by up to about 4 %). */
export const unitKilometers = 5

/**
 * Albers' equal-area conic, parallels 25° and 47°, central meridian 105° E. Scale and translation were fitted once to
 * the country's outermost points and then rounded; they are constants so that new data never moves the map.
 */
export const albers = {
  parallels: [25, 47],
  rotate: [-105, 0],
  center: [0, 36],
  scale: earthRadius / unitKilometers,
  translate: [534, 425],
} as const

const projection = geoConicEqualArea()
  .parallels([...albers.parallels])
  .rotate([...albers.rotate])
  .center([...albers.center])
  .scale(albers.scale)
  .translate([...albers.translate])

/**
 * Projects a WGS84 position onto the plane.
 * @param position longitude and latitude in degrees
 * @returns x and y in plane units, y downwards as in SVG
 */
export function toPlane(position: Point): Point {
  const projected = projection([position[0], position[1]])
  if (!projected) throw new Error(`Position ${position.join(', ')} cannot be projected.`)
  return projected
}

/** A point of the plane, y downwards. */
export type PlanePoint = readonly [number, number]
