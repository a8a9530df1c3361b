import type { LayerSpecification } from 'maplibre-gl'
import { expect, it } from 'vitest'
import { classFills } from '@/components/map/palette'
import { dashed, placementIn, weighted } from '@/components/zoom/camera'
import { mapStyle } from '@/components/zoom/style'
import plane from '@/data/geo/plane.json'
import { thematicOf } from '@/tests/gallery/maps/draw'

const thematic = thematicOf('indicator=dds-total')
const nothing = { type: 'FeatureCollection' as const, features: [] }
const { layers } = mapStyle(thematic, classFills(thematic.map), 'light', { provinces: nothing, lines: nothing })
const of = (list: readonly LayerSpecification[], id: string) =>
  list.find((layer) => layer.id === id)?.paint as Readonly<Record<string, unknown>>

it('widens the outlines of places, as the style sheet does, and no other line', () => {
  const wide = weighted(layers, 2)
  expect(of(wide, 'border')['line-width']).toBe(1.6)
  expect(of(wide, 'dash')).toEqual(of(layers, 'dash'))
  expect(weighted(layers, 1)).toEqual(layers)
})

it('keeps dashes as long as the drawing has them, whatever the size of the map', () => {
  const length = (width: number) => {
    const [first] = of(dashed(layers, placementIn({ ...plane, x: 0, y: 0, width, height: 2000 })), 'undetermined')[
      'line-dasharray'
    ] as readonly number[]
    return first ?? 0
  }
  // A map of 512 units in 512 pixels is drawn at a whole zoom of MapLibre; one half as large again is stretched by that.
  expect(length(plane.width * 0.4)).toBeCloseTo(3.75)
  expect(length(plane.width * 0.6)).toBeCloseTo(3.75 / 1.5)
})
