import type { PlanePoint } from '@/data/geo/plane'

export type Direction = 'left' | 'right' | 'up' | 'down'

const unit: Readonly<Record<Direction, PlanePoint>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }

/** Cosine of the widest angle at which a place still counts as lying in a direction: 60 degrees. */
const CONE = 0.5

/**
 * The place that a reader means who goes from `from` in a direction: the nearest inside a cone, where deviation from the
 * direction counts twice. Null at the edge of the map.
 */
export function placeTowards(
  points: Readonly<Record<string, PlanePoint>>,
  from: string,
  direction: Direction,
): string | null {
  const start = points[from]
  if (start === undefined) return null
  const [ux, uy] = unit[direction]
  let nearest: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [place, [x, y]] of Object.entries(points)) {
    const [dx, dy] = [x - start[0], y - start[1]]
    const distance = Math.hypot(dx, dy)
    const along = dx * ux + dy * uy
    if (distance === 0 || along / distance < CONE) continue
    const cost = distance * (2 - along / distance)
    if (cost < least) {
      least = cost
      nearest = place
    }
  }
  return nearest
}
