import { landPaths } from '@/components/map/land-paths'
import { classFills } from '@/components/map/palette'
import { scene } from '@/components/map/scene'
import { svgText } from '@/components/svg/node'
import type { PlaneTopology } from '@/components/zoom/plane-geojson'
import { DEGREES, planeGeojson } from '@/components/zoom/plane-geojson'
import { cellClaims } from '@/data/claims/claim'
import { numberOf } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import plane from '@/data/geo/plane.json'
import topology from '@/data/geo/provinces-small.json'
import type { ThematicMap } from '@/data/map/thematic-map'
import { thematicMap } from '@/data/map/view-data'
import { namesOf } from '@/data/text/names-of'
import { cellSentence, mapTitle } from '@/data/text/sentence'
import { parseView, viewKeys } from '@/data/view/view-codec'
import { viewOptions } from '@/data/view/view-options'
import { wordsOf } from '@/data/words/words'

/** The map that all pages draw. */
export const MAP_QUERY = 'indicator=dds-total&period=2023'

/** The map of many years, drawn as fills. */
export const YEARS_QUERY = 'indicator=goods-total&form=fill'

/** Where the map lies on the peers' pages: as on the site's own in a window of 1440 × 900. */
export const box = { left: 104, top: 163, width: 928, height: 720 } as const

/** The values of a map by adcode, with its classes. */
export type ClassedMap = {
  readonly values: Readonly<Record<string, number>>
  readonly thresholds: readonly number[]
  readonly colors: readonly string[]
}

const names = namesOf(read(), 'zh')
const scale = Math.min(box.width / plane.width, box.height / plane.height)

/** The thematic map of a link. Throws when the link would have to be corrected. */
function thematicOf(query: string): ThematicMap {
  const { view, corrections } = parseView(new URLSearchParams(query), viewOptions(read(), []), new Set(viewKeys))
  if (corrections.length > 0) throw new Error(`${query}: ${JSON.stringify(corrections)}`)
  return thematicMap(read(), view)
}

/** The values, thresholds and colors of a link. */
export function classedMap(query: string): ClassedMap {
  const { map } = thematicOf(query)
  const known = map.cells.flatMap(({ place, figure }) => {
    const value = numberOf(figure.quantity)
    return value === null ? [] : [[place, value] as const]
  })
  return {
    values: Object.fromEntries(known),
    thresholds: map.classification.thresholds,
    colors: classFills(map).light.map(({ fill }) => fill),
  }
}

/** Every year of the map of many years. */
export function years(): readonly (ClassedMap & { readonly period: string })[] {
  const { indicator } = thematicOf(YEARS_QUERY).view
  const periods = viewOptions(read(), []).indicators.find(({ id }) => id === indicator)?.periods.province ?? []
  return periods.map((period) => ({ period, ...classedMap(`${YEARS_QUERY}&period=${period}`) }))
}

/** Where the plane lies in a box: its corners in MapLibre's degrees, and MapLibre's zoom. */
export const frame = {
  ...box,
  ratio: plane.width / plane.height,
  west: -90,
  east: plane.width * DEGREES - 90,
  north: 90,
  south: 90 - plane.height * DEGREES,
  zoom: Math.log2((scale * 180) / DEGREES / 512),
} as const

/** The small geometry as GeoJSON: the land by adcode and name, and the lines that every map shows. */
export function geometryJson(): string {
  const { provinces, lines } = planeGeojson(topology as unknown as PlaneTopology, thematicOf(MAP_QUERY).map.cells)
  const land = provinces.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, name: names.place(feature.properties.adcode, 'short') },
  }))
  const shown = lines.features.filter(({ properties: { kind } }) => kind === 'dash' || kind === 'undetermined')
  return JSON.stringify({ type: 'FeatureCollection', features: [...land, ...shown] }, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value,
  )
}

/** The site's own drawing of the map, as text. */
export function svg(): string {
  const shown = thematicOf(MAP_QUERY)
  const words = wordsOf('zh')
  return svgText(
    scene(shown, {
      scope: 'm',
      paths: landPaths(),
      fills: classFills(shown.map),
      theme: 'reader',
      title: mapTitle(shown, names),
      description: words.map.note,
      sentence: (cell) => cellSentence(cellClaims(cell, shown.map), names),
      href: (cell) => `/provinces/${cell.place}`,
      placeName: (place) => names.place(place, 'short'),
      siteNames: { base: (base) => base.name_zh, zone: (zone) => zone.name_zh, zones: (zones) => String(zones.length) },
      insetName: words.map.inset,
      labelSize: 13,
    }),
  )
}
