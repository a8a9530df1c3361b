import type { ExpressionSpecification, LineLayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Cell } from '@/data/model/choropleth'
import type { Plate } from '@/data/model/plate'
import { isKnown } from '@/data/model/quantity'
import type { Theme } from '@/data/model/view'
import { derivedLand } from './derived'
import { inks } from './inks'
import type { Paint } from './paint'
import type { PlaneGeojson } from './plane-geojson'

const adcode: ExpressionSpecification = ['get', 'adcode']

/**
 * The MapLibre style of a plate: the same fills and states as the drawing's, without circles, sites and names, since
 * there are no glyphs and no sprite. Whoever makes the map adds four images: `missing`, `below` and `inapplicable` by
 * the names of the states, and `derived`.
 */
export function mapStyle(
  plate: Plate,
  paint: Paint,
  theme: Theme,
  geometry: Pick<PlaneGeojson, 'provinces' | 'lines'>,
): StyleSpecification {
  const { ground, outline, faint, ink, land, paper } = inks[theme]
  const fills = plate.map.cells.map((cell) => ({ cell, fill: fillOf(cell) }))
  const pairs = fills.flatMap(({ cell, fill }) => cell.members.flatMap((code) => [code, fill ?? paper]))
  const colored = fills.flatMap(({ cell, fill }) => (fill === null ? [] : cell.members))
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
        paint: { 'fill-pattern': patternOf(plate.map.cells) },
      },
      {
        id: 'derived',
        type: 'fill',
        source: 'provinces',
        filter: isAmong(derivedLand(plate.map)),
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
  function fillOf({ class: index, figure: { quantity } }: Cell): string | null {
    if (plate.view.form === 'circle' && isKnown(quantity)) return land
    if (index !== null) return paint[theme][index]?.fill ?? null
    return quantity.state === 'zero' ? paper : null
  }
}

/** Places that the map does not cover are drawn as missing, never left out. */
function patternOf(cells: readonly Cell[]): ExpressionSpecification {
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
