import type { Point } from '@/data/geo/plane'
import { toPlane } from '@/data/geo/plane'
import type { Source } from './source'

/** A closed line in plane units: its first and last points are the same. */
export type Ring = readonly Point[]

/** Left, top, right and bottom in plane units. */
export type Box = readonly [number, number, number, number]

/** The area inside a ring, in square units, whichever way it turns. */
export function ringArea(ring: Ring): number {
  let doubled = 0
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? ring[0] ?? [x, y]
    doubled += x * nextY - nextX * y
  })
  return Math.abs(doubled) / 2
}

/** The smallest box around points. */
export function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return [left, top, right, bottom]
}

/** The middle of a box. */
export function boxCenter([left, top, right, bottom]: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2]
}

/** The longer side of a box. */
export function boxSize([left, top, right, bottom]: Box): number {
  return Math.max(right - left, bottom - top)
}

/** An open line in plane units. */
export type Line = readonly Point[]

const dashesSouthOf = 5
const pamirsWestOf = 75

/** The boundary lines of the source in degrees, one list of lines a feature. */
function boundaryLines(source: Source): Point[][][] {
  return source.features.flatMap(({ geometry }) =>
    geometry.type === 'MultiLineString' ? [geometry.coordinates as unknown as Point[][]] : [],
  )
}

function projected(lines: readonly Point[][]): Line[] {
  return lines.map((line) => line.map(toPlane))
}

/** The dashes of the line around the South China Sea: the one feature that reaches south of 5° N. */
export function dashLines(source: Source): Line[] {
  const found = boundaryLines(source).find((lines) => lines.flat().some(([, latitude]) => latitude < dashesSouthOf))
  return projected(found ?? [])
}

/** The boundary in the Pamirs that official maps mark as undetermined (未定国界); it runs along Xinjiang's border. */
export function undeterminedLines(source: Source): Line[] {
  const found = boundaryLines(source).find((lines) => lines.flat().some(([longitude]) => longitude < pamirsWestOf))
  return projected(found ?? [])
}

/** Whether a point lies inside a polygon given as its outline and holes (even-odd rule). */
export function inPolygon([x, y]: Point, rings: readonly Ring[]): boolean {
  let inside = false
  for (const ring of rings) {
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[index + 1] ?? ring[0] ?? [x1, y1]
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
    })
  }
  return inside
}

/** Whether two boxes share any point. */
export function boxesOverlap([left, top, right, bottom]: Box, [l, t, r, b]: Box): boolean {
  return left <= r && l <= right && top <= b && t <= bottom
}

/** Whether the line from `start` to `end` touches a box (Liang–Barsky clipping). */
function segmentMeetsBox([x, y]: Point, [endX, endY]: Point, [left, top, right, bottom]: Box): boolean {
  const [dx, dy] = [endX - x, endY - y]
  let [enter, leave] = [0, 1]
  for (const [step, room] of [
    [-dx, x - left],
    [dx, right - x],
    [-dy, y - top],
    [dy, bottom - y],
  ] as const) {
    if (step === 0 && room < 0) return false
    if (step < 0) enter = Math.max(enter, room / step)
    if (step > 0) leave = Math.min(leave, room / step)
  }
  return enter <= leave
}

/** Whether any piece of a line touches a box. */
export function lineMeetsBox(line: Line, box: Box): boolean {
  if (!boxesOverlap(boxOf(line), box)) return false
  return line.some((point, index) => {
    const next = line[index + 1]
    return next !== undefined && segmentMeetsBox(point, next, box)
  })
}

/** Whether a polygon, filled, touches a box. */
export function polygonMeetsBox(rings: readonly Ring[], box: Box): boolean {
  return rings.some((ring) => lineMeetsBox(ring, box)) || inPolygon([box[0], box[1]], rings)
}
