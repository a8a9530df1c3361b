import type { ExpressionSpecification, LineLayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { Theme } from '@/data/model/view'
import { inks } from './inks'
import type { PlaneGeojson } from './plane-geojson'
import { SMALLEST } from './smallest'

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
  const { accent, ground, outline } = inks[theme]
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
