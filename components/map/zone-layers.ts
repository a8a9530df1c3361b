import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl'
import type { Plate } from '@/data/model/plate'
import type { Theme } from '@/data/model/view'
import { inks } from './inks'
import { shadeOf } from './zone-shades'

/**
 * MapLibre's zoom from which the prefectures of zones have outlines, about 3.4 pixels for a unit of the plane: nearer by,
 * a point no longer says what a zone covers.
 */
export const OUTLINED_FROM = 3.1

/**
 * The outlines of the prefectures and provinces that are active zones, by batch. A zone of a county is its point alone:
 * its prefecture is no zone.
 */
export function zoneLayers(plate: Plate, theme: Theme): readonly LineLayerSpecification[] {
  const zones = plate.zones.flatMap(({ zone, active }) => (active ? [zone] : []))
  const shades = zones.flatMap((zone) => [zone.code, shadeOf(zone.batch, theme)])
  const { ground, ink } = inks[theme]
  return [
    { name: 'zone-casing', color: ground, width: 3.6 },
    { name: 'zone-outline', color: match(shades, ink), width: 1.8 },
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

function isAmong(codes: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'adcode'], ['literal', [...codes]]]
}

function match([code, shade, ...rest]: readonly string[], otherwise: string): string | ExpressionSpecification {
  return code === undefined || shade === undefined
    ? otherwise
    : ['match', ['get', 'adcode'], code, shade, ...rest, otherwise]
}
