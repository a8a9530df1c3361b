import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { fineLand } from '@/components/zoom/fine-land'
import { outlineLayers, outlineSources, zoneLayers } from '@/components/zoom/style'
import { isPoint } from '@/data/facts/sites'
import { themes } from '@/data/view/view'
import { thematicOf } from '@/tests/gallery/maps/draw'

const thematic = thematicOf('indicator=dds-total&layers=zones')
const land = fineLand(thematic.map.cells)

/** The places that a thematic map outlines. */
function outlined(shown: typeof thematic): readonly string[] {
  return zoneLayers(shown, 'light').flatMap(({ id, source, filter }) => {
    if (!id.startsWith('zone-outline')) return []
    const isShown = featureFilter(filter, 'filter')
    return land[source as 'prefectures' | 'provinces'].features
      .filter(({ properties }) => isShown.filter({ zoom: 0 }, { type: 3, properties, geometry: [] }))
      .map(({ properties }) => properties.adcode)
  })
}

describe('the outlines of zones', () => {
  it('are those of the prefectures and provinces that are active zones', () => {
    const active = thematic.zones.filter(({ zone, active: isActive }) => isActive && !isPoint(zone))
    expect(outlined(thematic).toSorted()).toEqual(active.map(({ zone }) => zone.code).toSorted())
    expect(outlined(thematic).length).toBeGreaterThan(160)
  })

  it('a zone of a county has none, and neither has a revoked one', () => {
    const counties = thematic.zones.filter(({ zone }) => isPoint(zone))
    expect(counties.length).toBeGreaterThan(5)
    const own = new Set(thematic.zones.map(({ zone }) => zone.code))
    const around = counties.map(({ zone }) => `${zone.code.slice(0, 4)}00`).filter((code) => !own.has(code))
    const revoked = thematic.zones.filter(({ active }) => !active).map(({ zone }) => zone.code)
    expect(outlined(thematic).filter((code) => [...around, ...revoked].includes(code))).toEqual([])
  })

  it('are none where the layer is off, and one for the first year', () => {
    expect(outlined(thematicOf('indicator=dds-total&layers=bases'))).toEqual([])
    expect(outlined(thematicOf('indicator=dds-total&layers=zones&until=2015'))).toEqual(['330100'])
  })

  it('are valid with the outlines of marked places, in both themes', () => {
    for (const theme of themes) {
      const style = {
        version: 8 as const,
        sources: { ...outlineSources(land), provinces: { type: 'geojson' as const, data: land.provinces } },
        layers: [...zoneLayers(thematic, theme), ...outlineLayers(theme)],
      }
      expect(validateStyleMin(style)).toEqual([])
    }
  })
})
