import { mergeArcs } from 'topojson-client'
import type { MultiPolygon, Polygon } from 'topojson-specification'
import type { Point } from '@/data/geo/plane'
import { mainFrame } from '@/data/geo/plane'
import type { Pair } from './maps'
import type { Part } from './part'
import { outline, partArea } from './part'
import type { Label, Points, Tile } from './placement'
import { insetBox, labelBox } from './placement'
import type { Inputs, Products } from './products'
import type { Box, Line } from './ring'
import { boxesOverlap, boxOf, boxSize, inPolygon, lineMeetsBox, polygonMeetsBox, ringArea } from './ring'
import { islandPart, islands } from './select'
import type { Base, Zone } from './source'
import { provinceCodes, zoneKey } from './source'
import type { GeoTopology } from './topology'
import { linesIn, partsIn } from './topology'

/** Everything that is wrong with one map, each problem a sentence that begins with the file's name. */
export function mapProblems(file: string, topology: GeoTopology): string[] {
  return [placeProblems, gapProblems, islandProblems, dashProblems, insetProblems, hainanProblems].flatMap((problems) =>
    problems(file, topology),
  )
}

/** Everything that is wrong with what was built and with the labels and tiles set by hand. */
export function allProblems(inputs: Inputs, products: Products): string[] {
  const provinces = partsIn(products.large, 'provinces')
  const middles = new Map(Object.entries(products.placement.centers))
  return [
    ...mapProblems('provinces-small.json', products.small),
    ...mapProblems('provinces-large.json', products.large),
    ...mapProblems('prefectures.json', products.prefectures),
    ...labelProblems(inputs.labels, provinceCodes, provinces, linesIn(products.large, 'dashes')),
    ...tileProblems(inputs.tiles, provinceCodes, products.neighbors, middles),
    ...pointProblems(
      products.points,
      inputs.bases,
      inputs.zones,
      provinces,
      partsIn(products.prefectures, 'prefectures'),
    ),
  ]
}

/** The line around the South China Sea and east of Taiwan has ten dashes. */
const dashCount = 10

/** Tells when the dashes are missing, too few, or shrunk to points. */
export function dashProblems(file: string, topology: GeoTopology): string[] {
  const drawn = linesIn(topology, 'dashes').filter((line) => boxSize(boxOf(line)) > 1)
  if (drawn.length === dashCount) return []
  return [`${file}: ${drawn.length} dashes are drawn, not ${dashCount}.`]
}

/** Room that the inset keeps on all sides, in plane units, so that strokes do not touch. */
const insetMargin = 3

/** Room between Hainan's southern tip and the lower edge of the main map, in plane units. */
const hainanMargin = 4

function grown([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by]
}

/** Tells what of the main map the rectangle of the inset would touch. What lies below the main frame is clipped. */
export function insetProblems(file: string, topology: GeoTopology): string[] {
  const [left, top, right, bottom] = grown(insetBox, insetMargin)
  const seen: Box = [left, top, right, Math.min(bottom, mainFrame.y + mainFrame.height)]
  const land = partsIn(topology, 'provinces').filter((part) => polygonMeetsBox(part.rings, seen))
  const dashes = linesIn(topology, 'dashes').filter((dash) => lineMeetsBox(dash, seen))
  return [
    ...[...new Set(land.map((part) => part.code))].map((code) => `${file}: the inset touches land of ${code}.`),
    ...(dashes.length > 0 ? [`${file}: the inset touches a dash.`] : []),
  ]
}

/** Tells when the main map does not show Hainan down to its southern tip. */
export function hainanProblems(file: string, topology: GeoTopology): string[] {
  const hainan = partsIn(topology, 'provinces')
    .filter((part) => part.code === '460000')
    .reduce<Part | null>((largest, part) => (largest && partArea(largest) >= partArea(part) ? largest : part), null)
  if (!hainan) return [`${file}: Hainan is missing.`]
  const tip = boxOf(outline(hainan))[3]
  return tip + hainanMargin <= mainFrame.y + mainFrame.height ? [] : [`${file}: Hainan's southern tip is cut off.`]
}

/** Tells which islands of the list a map does not draw as an area. */
export function islandProblems(file: string, topology: GeoTopology): string[] {
  const parts = partsIn(topology, 'provinces')
  return islands
    .filter((island) => {
      const part = islandPart(island, parts)
      return part === null || ringArea(outline(part)) === 0
    })
    .map(({ name }) => `${file}: island ${name} is missing.`)
}

/** Beijing is narrower than its name: at its best place a fifth of the name's box lies on Hebei, which surrounds it. */
const allowed: Readonly<Record<string, readonly string[]>> = { '110000': ['130000'] }

function inside([left, top, right, bottom]: Box): boolean {
  const { x, y, width, height } = mainFrame
  return left >= x && top >= y && right <= x + width && bottom <= y + height
}

function landProblems(label: Label, parts: readonly Part[]): string[] {
  const box = labelBox(label)
  const covered = new Set(parts.filter((part) => polygonMeetsBox(part.rings, box)).map((part) => part.code))
  if (label.on === 'land' && !covered.delete(label.code)) return [`Label ${label.code} does not stand on its own land.`]
  for (const code of allowed[label.code] ?? []) covered.delete(code)
  return [...covered].map((code) => `Label ${label.code} covers land of ${code}.`)
}

/** Tells which labels are missing or cover foreign land, an island, a dash, the inset or each other. */
export function labelProblems(
  labels: readonly Label[],
  codes: readonly string[],
  parts: readonly Part[],
  dashes: readonly Line[],
): string[] {
  const missing = codes.filter((code) => labels.filter((label) => label.code === code).length !== 1)
  return [
    ...missing.map((code) => `Place ${code} needs exactly one label.`),
    ...labels.flatMap((label, index) => {
      const box = labelBox(label)
      const others = labels.slice(index + 1).filter((other) => boxesOverlap(labelBox(other), box))
      return [
        ...(codes.includes(label.code) ? [] : [`Label ${label.code} names no place of the map.`]),
        ...(inside(box) ? [] : [`Label ${label.code} leaves the main map.`]),
        ...(boxesOverlap(box, insetBox) ? [`Label ${label.code} covers the inset.`] : []),
        ...(dashes.some((dash) => lineMeetsBox(dash, box)) ? [`Label ${label.code} covers a dash.`] : []),
        ...others.map((other) => `Labels ${label.code} and ${other.code} cover each other.`),
        ...landProblems(label, parts),
      ]
    }),
  ]
}

/** Tells which provinces an object lacks or has too many of. */
export function placeProblems(file: string, topology: GeoTopology): string[] {
  const found = (topology.objects.provinces?.geometries ?? []).map(({ id }) => String(id))
  return [
    ...provinceCodes.filter((code) => !found.includes(code)).map((code) => `${file}: place ${code} is missing.`),
    ...found
      .filter((code, index) => !provinceCodes.includes(code) || found.indexOf(code) !== index)
      .map((code) => `${file}: place ${code} is unknown or there twice.`),
  ]
}

/** Tells whether the provinces leave a gap between them: merged, the country must have no hole. */
export function gapProblems(file: string, topology: GeoTopology): string[] {
  const areas = (topology.objects.provinces?.geometries ?? []).filter(
    (geometry): geometry is Polygon | MultiPolygon => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  )
  const holes = mergeArcs(topology, areas).arcs.reduce((count, rings) => count + rings.length - 1, 0)
  return holes === 0 ? [] : [`${file}: ${holes} gaps lie between the provinces.`]
}

/** How far from its drawn place, in plane units, a point may lie: coasts are simplified, and sites stand on them. */
const tolerance = 0.6

function lies([x, y]: Point, code: string, parts: readonly Part[]): boolean {
  const around = [x - tolerance, y - tolerance, x + tolerance, y + tolerance] as const
  return parts.some(
    (part) => part.code === code && (inPolygon([x, y], part.rings) || polygonMeetsBox(part.rings, around)),
  )
}

/** The prefecture that must hold a point: its own, or that of its county; a municipality is its own. */
function prefectureOf(code: string, codes: ReadonlySet<string>): string | null {
  const candidates = [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
  return candidates.find((candidate) => codes.has(candidate)) ?? null
}

function problemsAt(
  name: string,
  point: Point | undefined,
  places: readonly (string | null)[],
  parts: readonly Part[],
): string[] {
  if (!point) return [`Point ${name} is missing.`]
  return places.flatMap((place) => {
    if (place === null) return [`Point ${name} belongs to no place of the map.`]
    return lies(point, place, parts) ? [] : [`Point ${name} does not lie in ${place}.`]
  })
}

/**
 * Tells which sites lie outside their province or, unless a zone is a whole province, outside their prefecture.
 * @param provinces parts of the provinces
 * @param prefectures parts of the prefectures
 */
export function pointProblems(
  points: Points,
  bases: readonly Base[],
  zones: readonly Zone[],
  provinces: readonly Part[],
  prefectures: readonly Part[],
): string[] {
  const codes = new Set(prefectures.map((part) => part.code))
  const both = [...provinces, ...prefectures]
  return [
    ...bases.flatMap(({ id, place, city_code }) =>
      problemsAt(`of base ${id}`, points.bases[id], [place, prefectureOf(city_code, codes)], both),
    ),
    ...zones.flatMap((zone) => {
      const places = zone.level === 'province' ? [zone.place] : [zone.place, prefectureOf(zone.code, codes)]
      return problemsAt(`of zone ${zoneKey(zone)}`, points.zones[zoneKey(zone)], places, both)
    }),
  ]
}

/** Of the provinces that share a border, at least this share must touch in the grid. */
const leastTouching = 0.7

/** Places further apart than this on the map, in plane units, must not change sides in the grid. */
const orderDistance = 150

function touch(a: Tile, b: Tile): boolean {
  return Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) === 1
}

/** Share of the neighbors that touch in the grid, also at a corner: 0 to 1. */
export function touchingShare(tiles: readonly Tile[], pairs: readonly Pair[]): number {
  const byCode = new Map(tiles.map((tile) => [tile.code, tile]))
  const touching = pairs.filter(([first, second]) => {
    const [a, b] = [byCode.get(first), byCode.get(second)]
    return a !== undefined && b !== undefined && touch(a, b)
  })
  return touching.length / pairs.length
}

function orderProblems(tiles: readonly Tile[], middles: ReadonlyMap<string, Point>): string[] {
  return tiles.flatMap((a) =>
    tiles.flatMap((b) => {
      const [from, to] = [middles.get(a.code), middles.get(b.code)]
      if (!from || !to) return []
      return [
        ...(to[0] - from[0] > orderDistance && a.column > b.column ? [`Tile ${a.code} stands east of ${b.code}.`] : []),
        ...(to[1] - from[1] > orderDistance && a.row > b.row ? [`Tile ${a.code} stands south of ${b.code}.`] : []),
      ]
    }),
  )
}

/**
 * Tells what is wrong with the tile grid: places missing, cells used twice, lost neighbors, sides changed.
 * @param middles the middle of each place in the plane
 */
export function tileProblems(
  tiles: readonly Tile[],
  codes: readonly string[],
  pairs: readonly Pair[],
  middles: ReadonlyMap<string, Point>,
): string[] {
  const cells = tiles.map(({ column, row }) => `${column},${row}`)
  const share = touchingShare(tiles, pairs)
  return [
    ...codes
      .filter((code) => tiles.filter((tile) => tile.code === code).length !== 1)
      .map((code) => `Place ${code} needs exactly one tile.`),
    ...cells.filter((cell, index) => cells.indexOf(cell) !== index).map((cell) => `Cell ${cell} is used twice.`),
    ...(share < leastTouching ? [`Only ${Math.round(share * 100)} % of the neighbors touch in the tile grid.`] : []),
    ...orderProblems(tiles, middles),
  ]
}
