import type { Point } from '@/data/geo/plane'
import { toPlane } from '@/data/geo/plane'
import type { Part } from './part'
import { outline, partArea } from './part'
import type { Box } from './ring'
import { boxCenter, boxOf, boxSize, ringArea } from './ring'
import { provinceOf } from './source'

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

/** How much of the source one topology keeps. Lengths in plane units of 5 km, areas in square units of 25 km². */
export interface Tier {
  /** Share of the removable vertices that stay. */
  readonly keep: number
  /** The same for Taiwan and Hainan, which all know by their outline and the inset draws small. */
  readonly keepIslands: number
  /** The same for Shanghai, Hong Kong, Macao and wide reefs, which would lose their shape. */
  readonly keepSmallPlaces: number
  /** Coastal islands and enclaves below this area are left out. */
  readonly minArea: number
  /** In the South China Sea one reef stays in each square cell of this side. */
  readonly reefCell: number
  /** Islands smaller than this are drawn this large, so that no rounding makes them vanish. */
  readonly minIsland: number
  /** Side of the lattice that coordinates are rounded to. */
  readonly grid: number
}

/** For the SVG of a page. */
export const smallTier: Tier = {
  keep: 0.03,
  keepIslands: 0.1,
  keepSmallPlaces: 0.33,
  minArea: 0.8,
  reefCell: 10,
  minIsland: 0.8,
  grid: 0.1,
}

/** For the map that can be zoomed. */
export const largeTier: Tier = {
  keep: 0.14,
  keepIslands: 0.3,
  keepSmallPlaces: 0.6,
  minArea: 0.12,
  reefCell: 2,
  minIsland: 0.3,
  grid: 0.02,
}

/** For the prefectures of the zoomed map and of one province. */
export const prefectureTier: Tier = {
  keep: 0.17,
  keepIslands: 0.3,
  keepSmallPlaces: 0.4,
  minArea: 0.2,
  reefCell: 4,
  minIsland: 0.3,
  grid: 0.02,
}

/** Atolls wider than this, in plane units, are thin rings: simplified like a coast they would break open. */
const wideReef = 2

/** Share of its removable vertices that a part keeps. */
export function keepOf(part: Part, tier: Tier): number {
  const wide = isReef(part) && boxSize(boxOf(outline(part))) > wideReef
  if (wide || /^(31|81|82)/.test(part.code)) return tier.keepSmallPlaces
  return /^(46|71)/.test(part.code) ? tier.keepIslands : tier.keep
}

/** An island, reef or bank that every map must show. */
interface Island {
  readonly name: string
  readonly code: string
  readonly position: Point
}

/** Islands that must not get lost, with the province they belong to and their middle in the source (degrees). */
export const islands: readonly Island[] = [
  { name: '钓鱼岛', code: '710000', position: [123.512, 25.75] },
  { name: '黄尾屿', code: '710000', position: [123.682, 25.924] },
  { name: '赤尾屿', code: '710000', position: [124.561, 25.927] },
  { name: '东沙岛', code: '440000', position: [116.722, 20.704] },
  { name: '永兴岛', code: '460000', position: [112.34, 16.836] },
  { name: '中建岛', code: '460000', position: [111.203, 15.785] },
  { name: '中沙群岛', code: '460000', position: [114.324, 15.736] },
  { name: '黄岩岛', code: '460000', position: [117.776, 15.171] },
  { name: '太平岛', code: '460000', position: [114.366, 10.378] },
  { name: '中业岛', code: '460000', position: [114.284, 11.053] },
  { name: '渚碧礁', code: '460000', position: [114.08, 10.926] },
  { name: '美济礁', code: '460000', position: [115.543, 9.906] },
  { name: '永暑礁', code: '460000', position: [112.891, 9.551] },
  { name: '南威岛', code: '460000', position: [111.889, 8.645] },
  { name: '弹丸礁', code: '460000', position: [113.842, 7.4] },
  { name: '万安滩', code: '460000', position: [109.61, 7.464] },
  { name: '曾母暗沙', code: '460000', position: [112.277, 3.969] },
]

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
