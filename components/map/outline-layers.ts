import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl'
import type { Theme } from '@/data/model/view'
import { inks } from './inks'

/** What the reader does to a place, as the map knows it: chosen for good, under the pointer, or with the focus. */
export type Mark = 'chosen' | 'pointed' | 'focused'

/** The outlines of marked places, above all others; the same as the drawing's, in the finer geometry. */
export function outlineLayers(theme: Theme): readonly LineLayerSpecification[] {
  const { accent, ground, outline } = inks[theme]
  return [
    layer('casing', 'chosen', ground, 5.5),
    layer('chosen', 'chosen', accent, 2.6),
    layer('pointed', 'pointed', outline, 2),
    layer('focused', 'focused', accent, 3.5),
  ]
}

function layer(id: string, mark: Mark, color: string, width: number): LineLayerSpecification {
  const isMarked: ExpressionSpecification = ['case', ['boolean', ['feature-state', mark], false], 1, 0]
  return {
    id,
    type: 'line',
    source: 'provinces',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width, 'line-opacity': isMarked },
  }
}
