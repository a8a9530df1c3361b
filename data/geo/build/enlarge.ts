import { islandPart } from './island-part'
import { islands } from './islands'
import { outline, type Part } from './part'
import { boxCenter, boxOf, boxSize, type Ring } from './ring'
import { isReef } from './select-parts'

function scaled(ring: Ring, factor: number): Ring {
  const [centerX, centerY] = boxCenter(boxOf(ring))
  return ring.map(([x, y]) => [centerX + (x - centerX) * factor, centerY + (y - centerY) * factor] as const)
}

/**
 * Draws reefs and named islands at least `minimum` units across, about their own middle, as atlases do, and other islands
 * at least half as large, because they lie close to others. Nothing inland is selected that small.
 */
export function enlargeIslands(parts: readonly Part[], minimum: number): Part[] {
  const named = new Set(islands.map((island) => islandPart(island, parts)))
  return parts.map((part) => {
    const least = isReef(part) || named.has(part) ? minimum : minimum / 2
    const size = boxSize(boxOf(outline(part)))
    return size >= least ? part : { ...part, rings: [scaled(outline(part), least / size)] }
  })
}
