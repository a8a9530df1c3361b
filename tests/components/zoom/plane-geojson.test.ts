import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import type { PlaneGeojson, PlaneTopology } from '@/components/zoom/plane-geojson'
import { planeGeojson } from '@/components/zoom/plane-geojson'
import topologyJson from '@/data/geo/provinces-large.json'
import { thematicOf } from '@/tests/gallery/maps/draw'

const topology = topologyJson as unknown as PlaneTopology
const byProvince = planeGeojson(topology, thematicOf('indicator=dds-total').map.cells)
const byRegion = planeGeojson(topology, thematicOf('indicator=dds-total&level=region').map.cells)

/** All coordinates of a geometry, one after the other. */
function flat(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.flatMap(flat) : [Number(value)]
}

function kind({ lines }: PlaneGeojson, name: string): readonly (readonly number[])[] {
  const found = lines.features.filter((line) => line.properties.kind === name)
  return found.flatMap((line) => line.geometry.coordinates.map(flat))
}

describe('the plane as GeoJSON', () => {
  it('has the 34 places by code', () => {
    const codes = byProvince.provinces.features.map((place) => place.properties.adcode)
    expect(new Set(codes).size).toBe(34)
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
  })

  it('turns plane units into the degrees of the identity projection, every point of every place', () => {
    const far = feature(topology, topology.objects.provinces).features.filter(({ geometry }, i) => {
      const coordinates = geometry.type === 'GeometryCollection' ? [] : geometry.coordinates
      const expected = flat(coordinates).map((n, j) => (j % 2 === 0 ? 0.140625 * n - 90 : 90 - 0.140625 * n))
      const given = flat(byProvince.provinces.features[i]?.geometry.coordinates)
      return given.length !== expected.length || given.some((n, j) => !(Math.abs(n - (expected[j] ?? 999)) < 1e-9))
    })
    expect(far).toEqual([])
  })

  it('stays within the square that MapLibre draws', () => {
    const all = flat(byProvince.provinces.features.map((place) => place.geometry.coordinates))
    expect(Math.min(...all)).toBeGreaterThan(-90)
    expect(Math.max(...all)).toBeLessThan(90)
  })

  it('has ten dashes, the undetermined boundary, and the smallest islands as lines of their own', () => {
    expect(kind(byProvince, 'dash')).toHaveLength(10)
    expect(kind(byProvince, 'undetermined')).toHaveLength(1)
    expect(kind(byProvince, 'islet').length).toBeGreaterThan(200)
  })

  it('has no borders between provinces of one region', () => {
    const length = (plane: PlaneGeojson) => kind(plane, 'border').flat().length
    expect(length(byRegion)).toBeLessThan(length(byProvince) * 0.8)
    expect(kind(byRegion, 'islet')).toEqual(kind(byProvince, 'islet'))
  })
})

describe('regions', () => {
  it('are merged, one feature each, and provinces have none', () => {
    expect(byProvince.regions.features).toEqual([])
    expect(byRegion.regions.features.map(({ properties }) => properties.place).toSorted()).toEqual(
      thematicOf('indicator=dds-total&level=region')
        .map.cells.flatMap((cell) => (cell.members.length > 1 ? [cell.place] : []))
        .toSorted(),
    )
  })

  it('have no outline between their provinces', () => {
    const points = (plane: PlaneGeojson, which: 'provinces' | 'regions') =>
      flat(plane[which].features.map(({ geometry }) => geometry.coordinates)).length
    expect(points(byRegion, 'regions')).toBeLessThan(points(byRegion, 'provinces') * 0.9)
  })
})
