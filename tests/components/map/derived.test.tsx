import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import { featureFilter } from '@maplibre/maplibre-gl-style-spec'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { derivedFill, derivedLand, RULING } from '@/components/map/land'
import { MapLegend } from '@/components/map/legend'
import { classFills } from '@/components/map/palette'
import { scene } from '@/components/map/scene'
import { mapColors } from '@/components/svg/colors'
import { patternImage } from '@/components/zoom/pattern-image'
import { mapStyle } from '@/components/zoom/style'
import { read } from '@/data/files/read'
import { themes } from '@/data/view/view'
import { wordsOf } from '@/data/words/words'
import { optionsOf, thematicOf } from '@/tests/gallery/maps/draw'
import { elementsOf, sheetIn } from '@/tests/support/svg-look'

const codes = read().places.map(({ code }) => code)
const nothing = { type: 'FeatureCollection' as const, features: [] }
const membersOf = (id: string) => read().regions.find((region) => region.id === id)?.members ?? []

/** The shapes of a drawing that are ruled. */
function ruledIn(query: string): readonly string[] {
  const thematic = thematicOf(query)
  const options = optionsOf(thematic)
  const ruled = elementsOf(scene(thematic, options)).filter((one) => one.attributes.fill === derivedFill('m'))
  return ruled.map(
    (one) => thematic.map.cells.find(({ place }) => options.paths.places[place] === one.attributes.d)?.place ?? '',
  )
}

/** The provinces that MapLibre rules. */
function ruledByMapLibre(query: string): readonly string[] {
  const thematic = thematicOf(query)
  const { layers } = mapStyle(thematic, classFills(thematic.map), 'light', { provinces: nothing, lines: nothing })
  const layer = layers.find(({ id }) => id === 'derived') as { filter: FilterSpecification }
  const { filter } = featureFilter(layer.filter, 'derived.filter')
  return codes.filter((adcode) => filter({ zoom: 0 }, { type: 3, properties: { adcode }, geometry: [] }))
}

describe('a figure that no source prints', () => {
  it.each([
    ['indicator=dds-total&level=region&period=2024', ['northeast']],
    ['indicator=dds-total&level=region&period=2023', ['central', 'west']],
    ['indicator=dds-import&level=region&period=2023', ['east', 'central', 'west', 'northeast']],
    ['indicator=dds-total&level=region&change=2023', ['northeast']],
    ['indicator=goods-total&level=region&form=circle', ['east', 'central', 'west', 'northeast']],
    ['indicator=dds-total', []],
    ['indicator=zones&level=region', []],
  ])('is ruled in the drawing and on the interactive map alike: %s', (query, regions) => {
    expect(ruledIn(query)).toEqual(regions)
    expect(ruledByMapLibre(query)).toEqual(regions.flatMap(membersOf).toSorted())
    expect(derivedLand(thematicOf(query).map).toSorted()).toEqual(regions.flatMap(membersOf).toSorted())
  })

  it('is ruled in a pattern and an ink that the drawing defines, and only a drawing that needs them', () => {
    const drawing = (query: string) => scene(thematicOf(query), optionsOf(thematicOf(query), { theme: 'reader' }))
    const [with_, without] = [drawing('indicator=dds-total&level=region'), drawing('indicator=dds-total')]
    const ids = elementsOf(with_).map((one) => one.attributes.id)
    expect(ids).toContain('m-derived')
    for (const theme of themes) expect(sheetIn(theme, with_)).toContain('.m .ruling{')
    expect(elementsOf(without).map((one) => one.attributes.id)).not.toContain('m-derived')
    expect(sheetIn('light', without)).not.toContain('.ruling')
  })

  it('keeps its class, its sentence and its link: the ruling takes no pointer', () => {
    const thematic = thematicOf('indicator=dds-total&level=region')
    const ruled = elementsOf(scene(thematic, optionsOf(thematic))).filter(
      (one) => one.attributes.fill === derivedFill('m'),
    )
    expect(ruled.map((one) => one.attributes['pointer-events'])).toEqual(['none'])
    expect(thematic.map.cells.find(({ place }) => place === 'northeast')?.class).not.toBeNull()
  })

  it('has a line in the legend that counts them, where there are any', () => {
    const legendOf = (query: string) =>
      renderToStaticMarkup(<MapLegend thematic={thematicOf(query)} words={wordsOf('zh')} language="zh" scope="m" />)
    expect(legendOf('indicator=dds-total&level=region')).toContain('推算，来源未刊印（1个）')
    expect(legendOf('indicator=dds-total')).not.toContain('推算')
  })
})

describe('the image of the ruling', () => {
  it.each(themes)('lets the class show through and has lines in the ink of the outlines, %s', (theme) => {
    const { data, width } = patternImage('derived', theme, 2)
    const pixels = Array.from({ length: width * width }, (_, i) => data.slice(i * 4, i * 4 + 4))
    const alphas = pixels.map(([, , , alpha = 0]) => alpha)
    expect(Math.min(...alphas)).toBe(0)
    expect(Math.max(...alphas)).toBeCloseTo(255 * RULING.opacity, -1)
    const covered = alphas.reduce((sum, alpha) => sum + alpha, 0) / (alphas.length * 255 * RULING.opacity)
    expect(covered).toBeCloseTo(RULING.width / RULING.period, 1)
    const ink = Number.parseInt(mapColors[theme].outline.slice(1), 16)
    expect(new Set(pixels.map(([r = 0, g = 0, b = 0]) => r * 65536 + g * 256 + b))).toEqual(new Set([ink]))
  })
})
