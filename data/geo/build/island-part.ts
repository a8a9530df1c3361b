import { type Point, toPlane } from '../plane'
import type { Island } from './islands'
import { outline, type Part } from './part'
import { provinceOf } from './places'
import { type Box, boxCenter, boxOf, boxSize } from './ring'

/** Largest extent of a listed island or bank, in plane units of 5 km. */
const largestIsland = 15

/** How far outside the drawn island its position may lie, in plane units. */
const tolerance = 0.5

function holds([left, top, right, bottom]: Box, [x, y]: Point): boolean {
  return x >= left - tolerance && x <= right + tolerance && y >= top - tolerance && y <= bottom + tolerance
}

/** The part that draws an island, or null when no part of its province does. */
export function islandPart(island: Island, parts: readonly Part[]): Part | null {
  const place = toPlane(island.position)
  const near = parts
    .filter((part) => provinceOf(part.code) === island.code)
    .map((part) => ({ part, box: boxOf(outline(part)) }))
    .filter(({ box }) => boxSize(box) <= largestIsland && holds(box, place))
    .map(({ part, box }) => {
      const [x, y] = boxCenter(box)
      return { part, distance: Math.hypot(x - place[0], y - place[1]) }
    })
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.part ?? null
}
