import { toPlane } from '../plane'
import { islandPart } from './island-part'
import { islands } from './islands'
import { outline, type Part, partArea } from './part'
import { boxCenter, boxOf, ringArea } from './ring'
import type { Tier } from './tier'

/** Taiwan, Hong Kong and Macao keep every island. */
const keptWhole = /^(71|81|82)/

/** Everything of Hainan south of here is an island or reef of the South China Sea. */
const southChinaSeaTop = toPlane([110, 17.9])[1]

/** Whether a part is one of the islands and reefs of the South China Sea that belong to Hainan. */
export function isReef(part: Part): boolean {
  return part.code.startsWith('46') && boxOf(outline(part))[1] > southChinaSeaTop
}

/** The largest part of each group, groups named by `key`. */
function largest(parts: readonly Part[], key: (part: Part) => string): Part[] {
  const found = new Map<string, Part>()
  for (const part of parts) {
    const rival = found.get(key(part))
    if (!rival || partArea(part) > partArea(rival)) found.set(key(part), part)
  }
  return [...found.values()]
}

function cell(part: Part, side: number): string {
  return boxCenter(boxOf(outline(part)))
    .map((value) => Math.floor(value / side))
    .join()
}

/**
 * Leaves out what is too small to be drawn, but never a place, a named island or all reefs of an area.
 * Holes go by the same rule as the enclaves that fill them, so that none stays open.
 */
export function selectParts(parts: readonly Part[], tier: Tier): Part[] {
  const reefs = parts.filter(isReef)
  const chosen = new Set<Part | null>([
    ...largest(parts, (part) => part.code),
    ...largest(reefs, (part) => cell(part, tier.reefCell)),
    ...islands.map((island) => islandPart(island, parts)),
    ...parts.filter((part) => keptWhole.test(part.code) || (!isReef(part) && partArea(part) >= tier.minArea)),
  ])
  return parts
    .filter((part) => chosen.has(part))
    .map(({ code, rings: [shell = [], ...holes] }) => ({
      code,
      rings: [shell, ...holes.filter((hole) => ringArea(hole) >= tier.minArea)],
    }))
}
