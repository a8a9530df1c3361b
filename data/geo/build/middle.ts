import type { Point } from '../plane'
import { outline, type Part, partArea } from './part'
import type { Ring } from './ring'

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
