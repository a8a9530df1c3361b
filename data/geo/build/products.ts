import { neighborLists, neighborPairs, prefectureTopology, provinceTopology } from './maps'
import { describePlane, labelRow, placement, projectSites, regionLabelRow, tileRow } from './placement'
import { largeTier, prefectureTier, smallTier } from './select'
import { baseRow, readRows, readSource, zoneRow } from './source'
import { partsIn } from './topology'

/** Builds everything in memory from the inputs; the same inputs always give the same result. */
export async function buildProducts(inputs: Inputs) {
  const small = await provinceTopology(inputs.provinces, smallTier)
  const large = await provinceTopology(inputs.provinces, largeTier)
  const parts = partsIn(large, 'provinces')
  return {
    small,
    large,
    prefectures: await prefectureTopology(inputs.provinces, inputs.prefectures, prefectureTier),
    plane: describePlane(parts),
    placement: placement(inputs.labels, inputs.regionLabels, inputs.tiles, parts),
    points: projectSites(inputs.bases, inputs.zones),
    neighbors: neighborPairs(large),
  }
}

/** What the build makes. */
export type Products = Awaited<ReturnType<typeof buildProducts>>

/** Reads everything the build works on: the source, the tables of sites, and the labels and tiles set by hand. */
export function readInputs() {
  const file = (path: string) => new URL(path, import.meta.url)
  return {
    provinces: readSource('provinces'),
    prefectures: readSource('prefectures'),
    labels: readRows(file('../labels.csv'), labelRow),
    regionLabels: readRows(file('../region-labels.csv'), regionLabelRow),
    tiles: readRows(file('../tiles.csv'), tileRow),
    bases: readRows(file('../../tables/bases.csv'), baseRow),
    zones: readRows(file('../../tables/zones.csv'), zoneRow),
  }
}

/** What the build works on. */
export type Inputs = ReturnType<typeof readInputs>

/** The text of each file that the build writes, by its name in data/geo. */
export function filesOf(products: Products): Readonly<Record<string, string>> {
  return {
    'plane.json': readableJson(products.plane),
    'provinces-small.json': compactJson(products.small),
    'provinces-large.json': compactJson(products.large),
    'prefectures.json': compactJson(products.prefectures),
    'placement.json': readableJson(products.placement),
    'points.json': readableJson(products.points),
    'neighbors.json': linedJson(neighborLists(products.neighbors)),
  }
}

/** Data as one line of text: for topologies, which nobody reads. */
function compactJson(data: unknown): string {
  return `${JSON.stringify(data)}\n`
}

/** Data as indented text with each pair of numbers on one line: for points and the plane, which people compare. */
function readableJson(data: unknown): string {
  const text = JSON.stringify(data, null, 2)
  return `${text.replace(/\[\s+([-\d.]+),\s+([-\d.]+)\s+\]/g, '[$1, $2]')}\n`
}

/** A record as text with one key a line: for short lists, which people compare. */
function linedJson(data: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(data).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}
