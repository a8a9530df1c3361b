import type { Point } from '../plane'
import type { Line } from './lines'
import { type Box, boxOf, type Ring } from './ring'

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
