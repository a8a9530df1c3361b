import { extent } from 'd3-array'

/** A small closed coast, at most `size` across; exclaves are no islands, since their outline is a border with somebody. */
export function isIslet(ring: readonly (readonly number[])[], size: number): boolean {
  const [start] = ring
  const end = ring.at(-1)
  if (start?.[0] !== end?.[0] || start?.[1] !== end?.[1]) return false
  const [left = 0, right = 0] = extent(ring, (position) => position[0])
  const [top = 0, bottom = 0] = extent(ring, (position) => position[1])
  return right - left <= size && bottom - top <= size
}
