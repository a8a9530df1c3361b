import type {
  FilterSpecification,
  StylePropertySpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { createPropertyExpression, featureFilter, latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { rgb } from 'd3-color'
import { describe, expect, it } from 'vitest'
import { landPaths } from '@/components/map/land-paths'
import { classFills } from '@/components/map/palette'
import { scene } from '@/components/map/scene'
import type { SvgNode } from '@/components/svg/node'
import type { PlaneTopology } from '@/components/zoom/plane-geojson'
import { planeGeojson } from '@/components/zoom/plane-geojson'
import { mapStyle } from '@/components/zoom/style'
import { read } from '@/data/files/read'
import topology from '@/data/geo/provinces-large.json'
import type { ThematicMap } from '@/data/map/thematic-map'
import { thematicMapOf as thematicFrom } from '@/data/map/thematic-map'
import { viewData } from '@/data/map/view-data'
import type { Theme } from '@/data/view/view'
import { methods, themes } from '@/data/view/view'
import { viewOptions } from '@/data/view/view-options'
import { createDatasetWith, optionsOf, thematicOf } from '@/tests/gallery/maps/draw'
import { releasedData } from '@/tests/support/fixtures'
import { elementsOf, fillsOf, sheetIn } from '@/tests/support/svg-look'

const SCOPE = 'm'
const codes = read().places.map((place) => place.code)
const codeOfPath = new Map(Object.entries(landPaths().places).map(([code, path]) => [path, code]))
const plane = planeGeojson(topology as unknown as PlaneTopology, [])

/** How MapLibre draws every province: a color, or the name of a pattern. */
function looksInMap(style: StyleSpecification): Readonly<Record<string, string>> {
  const layer = (id: string) =>
    style.layers.find((one) => one.id === id) as { filter: FilterSpecification; paint: Look }
  type Look = Readonly<Record<'fill-color' | 'fill-pattern', unknown>>
  const engine = (id: string, key: 'fill-color' | 'fill-pattern') => {
    const known = latest.paint_fill[key] as StylePropertySpecification
    const parsed = createPropertyExpression(layer(id).paint[key], `${id}.${key}`, known)
    if (parsed.result === 'error') throw new Error(parsed.value.map((error) => error.message).join())
    return parsed.value
  }
  const [color, pattern] = [engine('land', 'fill-color'), engine('state', 'fill-pattern')]
  const hasPattern = featureFilter(layer('state').filter, 'state.filter')
  const look = (adcode: string) => {
    const feature = { type: 3 as const, properties: { adcode } }
    const isPattern = hasPattern.filter({ zoom: 0 }, { ...feature, geometry: [] })
    return isPattern
      ? String(pattern.evaluate({ zoom: 0 }, feature))
      : rgb(String(color.evaluate({ zoom: 0 }, feature))).formatHex()
  }
  return Object.fromEntries(codes.map((code) => [code, look(code)]))
}

/** The same of a drawing: read off the shapes and the printed style sheet. */
function looksInSvg(thematic: ThematicMap, drawing: SvgNode, theme: Theme): Readonly<Record<string, string>> {
  const fillOf = fillsOf(sheetIn(theme, drawing), SCOPE)
  const members = new Map(thematic.map.cells.map((cell) => [cell.place, cell.members]))
  const shapes = elementsOf(drawing).flatMap((one) => {
    const place = one.attributes['data-place']
    const alone = codeOfPath.get(one.attributes.d ?? '')
    const own = place === undefined ? (alone === undefined ? [] : [alone]) : (members.get(place) ?? [])
    const shape = own.length === 0 ? undefined : elementsOf(one).find((inner) => inner.tag === 'path')
    return shape === undefined ? [] : own.map((code) => [code, fillOf(shape) ?? ''] as const)
  })
  return Object.fromEntries(shapes.map(([code, fill]) => [code, /#m-(\w+)/.exec(fill)?.[1] ?? rgb(fill).formatHex()]))
}

/** The places that MapLibre draws otherwise than the drawing, each with both looks; empty when they agree. */
function differences(thematic: ThematicMap): readonly string[] {
  const drawing = scene(thematic, optionsOf(thematic, { theme: 'reader', sentence: () => '' }))
  return themes.flatMap((theme) => {
    const inMap = looksInMap(mapStyle(thematic, classFills(thematic.map), theme, plane))
    const inSvg = looksInSvg(thematic, drawing, theme)
    return codes
      .filter((code) => inMap[code] === undefined || inMap[code] !== inSvg[code])
      .map((code) => `${theme} ${code}: map ${inMap[code]}, drawing ${inSvg[code]}`)
  })
}

describe('the interactive map has the colors and patterns of the drawing', () => {
  const maps = viewOptions(releasedData, []).indicators.flatMap(({ id, periods }) =>
    (['province', 'region'] as const)
      .filter((level) => periods[level].length > 0)
      .map((level) => ({ id, level, periods: periods[level] })),
  )

  it.each(maps)('$id by $level, every period and method', ({ id, level, periods }) => {
    const { view } = thematicOf(`indicator=${id}&level=${level}&form=fill`)
    const found = methods.flatMap((method) => {
      const facts = viewData(releasedData, { ...view, method })
      return periods.flatMap((period) =>
        differences(thematicFrom(facts, { ...view, period, method })).map((line) => `${period} ${method} ${line}`),
      )
    })
    expect(found).toEqual([])
  })

  it.each([
    'indicator=goods-total&form=circle',
    'indicator=dds-balance&form=circle&level=region',
    'indicator=zones&form=circle&period=2015',
    'indicator=dds-export-ratio&circles=dds-total',
    'indicator=gdp&form=fill&method=equal&classes=9',
    'indicator=gdp&form=fill&period=2024&change=2020',
  ])('%s', (query) => {
    expect(differences(thematicOf(query))).toEqual([])
  })

  it('and tells a wrong color', () => {
    const thematic = thematicOf('indicator=dds-total')
    const other = { ...thematic, map: thematicOf('indicator=dds-total&method=quantile').map }
    const drawing = scene(thematic, optionsOf(thematic, { theme: 'light' }))
    const inMap = looksInMap(mapStyle(other, classFills(other.map), 'light', plane))
    expect(looksInSvg(thematic, drawing, 'light')).not.toEqual(inMap)
  })
})

describe('the style', () => {
  const nothing = createDatasetWith('dds-total', '2023', () => ({ state: 'missing', value: null }))

  it.each([
    ['a fill', thematicOf('indicator=dds-total')],
    ['circles', thematicOf('indicator=goods-total')],
    ['regions', thematicOf('indicator=dds-import&level=region')],
    ['zeros', thematicOf('indicator=zones&period=2015&form=fill')],
    ['no figure at all', thematicOf('indicator=dds-total', nothing)],
  ])('of %s is valid', (_, thematic) => {
    for (const theme of themes) {
      expect(validateStyleMin(mapStyle(thematic, classFills(thematic.map), theme, plane))).toEqual([])
    }
  })

  it('asks nothing of other hosts: no glyphs, no sprite, no tiles', () => {
    const thematic = thematicOf('indicator=dds-total')
    const { sources, layers, ...rest } = mapStyle(thematic, classFills(thematic.map), 'light', plane)
    expect(rest).toEqual({ version: 8, projection: { type: 'identity' } })
    expect(Object.values(sources).map((source) => source.type)).toEqual(['geojson', 'geojson'])
    expect(layers.map((layer) => layer.id)).toEqual([
      'background',
      'land',
      'state',
      'derived',
      'border',
      'open',
      'islet',
      'undetermined',
      'dash',
    ])
  })

  it('knows the provinces by their code, as drawn, without simplifying them again', () => {
    const thematic = thematicOf('indicator=dds-total')
    const { provinces } = mapStyle(thematic, classFills(thematic.map), 'light', plane).sources
    expect(provinces).toMatchObject({ promoteId: 'adcode', tolerance: 0 })
  })
})
