import type {
  ExpressionSpecification,
  LineLayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import { derivedLand, SMALLEST } from '@/components/map/land'
import type { ClassFills } from '@/components/map/palette'
import { shadeOf } from '@/components/map/sites'
import { mapColors } from '@/components/svg/colors'
import { isKnown } from '@/data/facts/quantity'
import type { MappedPlace } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Theme } from '@/data/view/view'
import type { PlaneGeojson } from './plane-geojson'

const adcode: ExpressionSpecification = ['get', 'adcode']

/**
 * The MapLibre style of a thematic map: the same fills and states as the drawing's, without circles, sites and names, since
 * there are no glyphs and no sprite. Whoever makes the map adds four images: `missing`, `below` and `inapplicable` by
 * the names of the states, and `derived`.
 */
export function mapStyle(
  thematic: ThematicMap,
  fills: ClassFills,
  theme: Theme,
  geometry: Pick<PlaneGeojson, 'provinces' | 'lines'>,
): StyleSpecification {
  const { ground, outline, faint, ink, land, paper } = mapColors[theme]
  const filled = thematic.map.cells.map((cell) => ({ cell, fill: fillOf(cell) }))
  const pairs = filled.flatMap(({ cell, fill }) => cell.members.flatMap((code) => [code, fill ?? paper]))
  const colored = filled.flatMap(({ cell, fill }) => (fill === null ? [] : cell.members))
  const fill = match(pairs, paper)
  const onGround = theme === 'light' ? outline : faint
  return {
    version: 8,
    projection: { type: 'identity' },
    sources: {
      provinces: { type: 'geojson', data: geometry.provinces, promoteId: 'adcode', tolerance: 0 },
      lines: { type: 'geojson', data: geometry.lines, tolerance: 0 },
    },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': ground } },
      { id: 'land', type: 'fill', source: 'provinces', paint: { 'fill-color': fill } },
      {
        id: 'state',
        type: 'fill',
        source: 'provinces',
        filter: ['!', isAmong(colored)],
        paint: { 'fill-pattern': patternOf(thematic.map.cells) },
      },
      {
        id: 'derived',
        type: 'fill',
        source: 'provinces',
        filter: isAmong(derivedLand(thematic.map)),
        // Provinces of one region have no edge between them.
        paint: { 'fill-pattern': 'derived', 'fill-antialias': false },
      },
      line('border', { 'line-color': outline, 'line-width': 0.8 }),
      {
        id: 'open',
        type: 'line',
        source: 'provinces',
        filter: ['==', fill, paper],
        layout: { 'line-join': 'round', visibility: theme === 'light' ? 'none' : 'visible' },
        paint: { 'line-color': onGround, 'line-width': 0.8 },
      },
      line('islet', { 'line-color': onGround, 'line-width': 0.5 }),
      line('undetermined', { 'line-color': faint, 'line-width': 0.8, 'line-dasharray': [3.75, 2.5] }),
      line('dash', { 'line-color': ink, 'line-width': 1.8 }),
    ],
  }

  /** The color of a cell; null where a pattern stands for it. */
  function fillOf({ class: index, figure: { quantity } }: MappedPlace): string | null {
    if (thematic.view.form === 'circle' && isKnown(quantity)) return land
    if (index !== null) return fills[theme][index]?.fill ?? null
    return quantity.state === 'zero' ? paper : null
  }
}

/** Places that the map does not cover are drawn as missing, never left out. */
function patternOf(cells: readonly MappedPlace[]): ExpressionSpecification {
  const having = (state: 'below' | 'inapplicable') =>
    isAmong(cells.flatMap((cell) => (cell.figure.quantity.state === state ? cell.members : [])))
  return ['case', having('below'), 'below', having('inapplicable'), 'inapplicable', 'missing']
}

function isAmong(codes: readonly string[]): ExpressionSpecification {
  return ['in', adcode, ['literal', [...codes]]]
}

function match(pairs: readonly string[], otherwise: string): ExpressionSpecification {
  const [code = '', fill = otherwise, ...rest] = pairs
  return ['match', adcode, code, fill, ...rest, otherwise]
}

function line(kind: string, look: LineLayerSpecification['paint'] & object): LineLayerSpecification {
  return {
    id: kind,
    type: 'line',
    source: 'lines',
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: look,
  }
}

/** What the reader does to a place, as the map knows it: chosen for good, under the pointer, or with the focus. */
export type Mark = 'chosen' | 'pointed' | 'focused'

/** The sources whose features can be marked: a place is a province or a region. */
export const placeSources = ['provinces', 'regions'] as const

/** What outlines need beside the land. */
export function outlineSources({ regions, prefectures }: PlaneGeojson): Readonly<Record<string, SourceSpecification>> {
  return {
    regions: { type: 'geojson', data: regions, promoteId: 'place', tolerance: 0 },
    prefectures: { type: 'geojson', data: prefectures, tolerance: 0 },
  }
}

/** The outlines of marked places, above all others; the same as the drawing's, in the finer geometry. */
export function outlineLayers(theme: Theme): readonly LineLayerSpecification[] {
  const { accent, ground, outline } = mapColors[theme]
  return [
    ...layers('casing', 'chosen', ground, 5.5),
    ...layers('chosen', 'chosen', accent, 2.6),
    {
      id: 'smallest',
      type: 'line',
      source: 'provinces',
      filter: ['==', ['get', 'adcode'], SMALLEST],
      paint: { 'line-color': outline, 'line-width': 0.8, 'line-opacity': ['-', 1, shown('chosen')] },
    },
    ...layers('pointed', 'pointed', outline, 2),
    ...layers('focused', 'focused', accent, 3.5),
  ]
}

function layers(id: string, mark: Mark, color: string, width: number): readonly LineLayerSpecification[] {
  return placeSources.map((source) => ({
    id: `${id}-${source}`,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width, 'line-opacity': shown(mark) },
  }))
}

function shown(mark: Mark): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', mark], false], 1, 0]
}

/**
 * MapLibre's zoom from which the prefectures of zones have outlines, about 3.4 pixels for a unit of the plane: nearer by,
 * a point no longer says what a zone covers.
 */
export const OUTLINED_FROM = 3.1

/**
 * The outlines of the prefectures and provinces that are active zones, by batch. A zone of a county is its point alone:
 * its prefecture is no zone.
 */
export function zoneLayers(thematic: ThematicMap, theme: Theme): readonly LineLayerSpecification[] {
  const zones = thematic.zones.flatMap(({ zone, active }) => (active ? [zone] : []))
  const shades = zones.flatMap((zone) => [zone.code, shadeOf(zone.batch, theme)])
  const { ground, ink } = mapColors[theme]
  return [
    { name: 'zone-casing', color: ground, width: 3.6 },
    { name: 'zone-outline', color: matchZone(shades, ink), width: 1.8 },
  ].flatMap(({ name, color, width }) =>
    levels.map(({ level, source }) => ({
      id: `${name}-${source}`,
      type: 'line',
      source,
      filter: isAmong(zones.filter((zone) => zone.level === level).map((zone) => zone.code)),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-width': width,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], OUTLINED_FROM - 0.3, 0, OUTLINED_FROM, 1],
      },
    })),
  )
}

const levels = [
  { level: 'prefecture', source: 'prefectures' },
  { level: 'province', source: 'provinces' },
] as const

function matchZone([code, shade, ...rest]: readonly string[], otherwise: string): string | ExpressionSpecification {
  return code === undefined || shade === undefined
    ? otherwise
    : ['match', ['get', 'adcode'], code, shade, ...rest, otherwise]
}
