import gcoord from 'gcoord'
import { z } from 'zod'
import type { Point } from '@/data/geo/plane'
import { albers, mainFrame, thematic, toPlane } from '@/data/geo/plane'
import type { Part } from './part'
import { middleOf } from './part'
import type { Box } from './ring'
import { polygonMeetsBox } from './ring'
import type { Base, Zone } from './source'
import { zoneKey } from './source'

/** Where what stands for a province or a region goes: its name, its square in the tile grid, its proportional circle. */
interface Placement {
  /** Names that stand on the sea, or begin or end at their point; all others stand with their middle at the center. */
  readonly beside: Readonly<Record<string, Omit<Label, 'code'>>>
  readonly tiles: Readonly<Record<string, Point>>
  readonly centers: Readonly<Record<string, Point>>
}

function rounded(value: number): number {
  return Math.round(value * 2) / 2
}

/** A circle stands where the name stands, unless the name had to be put on the sea. */
function center({ code, x, y, on }: Label, parts: readonly Part[]): Point {
  const middle = on === 'sea' ? middleOf(code, parts) : null
  return middle ? [rounded(middle[0]), rounded(middle[1])] : [x, y]
}

function isBeside({ on, anchor }: Label): boolean {
  return on === 'sea' || anchor !== 'middle'
}

/** Gathers the tables set by hand into the one file that the drawing reads. */
export function placement(
  labels: readonly Label[],
  regions: readonly RegionLabel[],
  tiles: readonly Tile[],
  parts: readonly Part[],
): Placement {
  return {
    beside: Object.fromEntries(labels.filter(isBeside).map(({ code, ...label }) => [code, label])),
    tiles: Object.fromEntries(tiles.map(({ code, column, row }) => [code, [column, row]])),
    centers: {
      ...Object.fromEntries(labels.map((label) => [label.code, center(label, parts)])),
      ...Object.fromEntries(regions.map(({ id, x, y }) => [id, [x, y] as const])),
    },
  }
}

/** A row of labels.csv: where the short Chinese name of a province stands. */
export const labelRow = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  x: z.coerce.number(),
  y: z.coerce.number(),
  anchor: z.enum(['start', 'middle', 'end']),
  on: z.enum(['land', 'sea']),
})

/** A row of region-labels.csv: where the name and the circle of a region stand, inside its own land. */
export const regionLabelRow = z.strictObject({ id: z.string().min(1), x: z.coerce.number(), y: z.coerce.number() })

type RegionLabel = z.infer<typeof regionLabelRow>

/** `x` is the start, middle or end of the name, `y` the middle of its height, both in plane units. */
export type Label = z.infer<typeof labelRow>

/** Side of one Chinese character in plane units. */
const characterSize = 13

/** The only short names of three characters: 内蒙古 and 黑龙江. */
const threeCharacters = ['150000', '230000']

/** The box that a name covers. */
export function labelBox({ code, x, y, anchor }: Label): Box {
  const width = characterSize * (threeCharacters.includes(code) ? 3 : 2)
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  return [left, y - characterSize / 2, left + width, y + characterSize / 2]
}

/** A row of tiles.csv: the cell of a province in the grid of equal squares, counted from the upper left. */
export const tileRow = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  column: z.coerce.number().int().nonnegative(),
  row: z.coerce.number().int().nonnegative(),
})

/** The cell of a province in the tile grid. */
export type Tile = z.infer<typeof tileRow>

/** Projected sites: plane units, rounded to 0.05 (250 m). */
export interface Points {
  readonly bases: Readonly<Record<string, Point>>
  readonly zones: Readonly<Record<string, Point>>
}

interface Position {
  readonly lon: number
  readonly lat: number
  readonly crs: 'wgs84' | 'gcj02'
}

function roundedPoint(value: number): number {
  return Math.round(value * 20) / 20
}

function planePoint({ lon, lat, crs }: Position): Point {
  const position: [number, number] = [lon, lat]
  const [x, y] = toPlane(crs === 'gcj02' ? gcoord.transform(position, gcoord.GCJ02, gcoord.WGS84) : position)
  return [roundedPoint(x), roundedPoint(y)]
}

/** Projects the export bases and pilot zones, shifting those given in China's GCJ-02 to WGS84 first. */
export function projectSites(bases: readonly Base[], zones: readonly Zone[]): Points {
  return {
    bases: Object.fromEntries(bases.map((base) => [base.id, planePoint(base)])),
    zones: Object.fromEntries(zones.map((zone) => [zoneKey(zone), planePoint(zone)])),
  }
}

/** The part of the plane that the South China Sea inset shows, from the coast of Guangxi to the southernmost dash. */
const shown = { x: 574, y: 629, width: 340, height: 510 } as const

/** Where the inset stands on the thematic map and how much smaller than the main map it is. */
const place = { x: 916, y: 622, scale: 0.4 } as const

/** The rectangle that the inset takes on the thematic. */
export const insetBox: Box = [
  place.x,
  place.y,
  place.x + shown.width * place.scale,
  place.y + shown.height * place.scale,
]

/** Where a coordinate of the inset's placement lands, kept to hundredths so that the file reads well. */
function shift(to: number, from: number): number {
  return Math.round((to - from * place.scale) * 100) / 100
}

/** The provinces of which any land shows in the inset. */
function shownProvinces(parts: readonly Part[]): string[] {
  const box: Box = [shown.x, shown.y, shown.x + shown.width, shown.y + shown.height]
  const codes = parts.filter((part) => polygonMeetsBox(part.rings, box)).map((part) => part.code)
  return [...new Set(codes)].toSorted()
}

/** The plane as plane.json tells it: lengths in plane units, y downwards; a point p stands in the inset at scale × p + translate. */
export function describePlane(parts: readonly Part[]) {
  const [x, y, right, bottom] = insetBox
  return {
    ...thematic,
    main: mainFrame,
    inset: {
      x,
      y,
      width: right - x,
      height: bottom - y,
      scale: place.scale,
      translate: [shift(place.x, shown.x), shift(place.y, shown.y)],
      provinces: shownProvinces(parts),
    },
    projection: albers,
  }
}
