import type { LayerSpecification } from 'maplibre-gl'
import type { Placement } from './maplibre-camera'
import { toMapLibre } from './maplibre-camera'

/** MapLibre's zoom of the whole map. */
export function wholeZoom(placement: Placement): number {
  return toMapLibre({ x: 0, y: 0, zoom: 0 }, placement).zoom
}

/** Dashes as long as the drawing's: MapLibre draws them for whole zooms and stretches them between. */
export function dashed(layers: readonly LayerSpecification[], placement: Placement): readonly LayerSpecification[] {
  const stretch = wholeZoom(placement) - Math.floor(wholeZoom(placement))
  return layers.map((layer) => {
    const dashes = layer.type === 'line' ? layer.paint?.['line-dasharray'] : undefined
    if (layer.type !== 'line' || !Array.isArray(dashes)) return layer
    const shorter = dashes.map((length) => Number(length) / 2 ** stretch)
    return { ...layer, paint: { ...layer.paint, 'line-dasharray': shorter } }
  })
}

/** The lines that stand for the outlines of places in the drawing. */
const outlines = new Set(['border', 'open', 'smallest'])

/** The outlines of places as many times as wide, for readers who ask for larger type or more contrast. */
export function weighted(layers: readonly LayerSpecification[], weight: number): readonly LayerSpecification[] {
  return layers.map((layer) => {
    const width = layer.type === 'line' ? layer.paint?.['line-width'] : undefined
    if (layer.type !== 'line' || typeof width !== 'number' || !outlines.has(layer.id)) return layer
    return { ...layer, paint: { ...layer.paint, 'line-width': width * weight } }
  })
}
