import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CircleLegend, MapLegend } from '@/components/map/legend'
import { landRows } from '@/components/map/legend-rows'
import { scene } from '@/components/map/scene'
import { themes } from '@/data/view/view'
import { wordsOf } from '@/data/words/words'
import { optionsOf, thematicOf } from '@/tests/gallery/maps/draw'
import { elementsOf, sheetIn } from '@/tests/support/svg-look'

const queries = [
  'indicator=dds-total',
  'indicator=dds-export&layers=bases.zones',
  'indicator=zones&period=2015&form=fill',
  'indicator=goods-total&form=circle',
  'indicator=dds-export-ratio&circles=dds-total',
  'indicator=dds-per-capita&form=tile',
  'indicator=dds-balance&level=region',
]

function legendOf(query: string): string {
  const thematic = thematicOf(query)
  return renderToStaticMarkup(<MapLegend thematic={thematic} words={wordsOf('zh')} language="zh" scope="m" />)
}

describe.each(queries)('the legend of %s', (query) => {
  const thematic = thematicOf(query)
  const drawing = scene(thematic, optionsOf(thematic, { theme: 'reader' }))

  it.each(themes)('uses only classes that the style sheet of the map knows, %s', (theme) => {
    const sheet = sheetIn(theme, drawing)
    const shapes = legendOf(query).matchAll(/<(?:rect|circle|path)[^>]*class="([^"]+)"/g)
    const names = Array.from(shapes, ([, name = '']) => name.split(' ')).flat()
    expect(names).not.toEqual([])
    expect(names.filter((name) => !new RegExp(`\\.m \\.${name}[,{]`).test(sheet))).toEqual([])
  })

  it('uses only patterns that the map defines', () => {
    const ids = elementsOf(drawing).map((one) => one.attributes.id)
    const used = Array.from(legendOf(query).matchAll(/url\(#([^)]+)\)/g), ([, id]) => id)
    expect(used.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('says every line of the legend', () => {
    const text = legendOf(query).replaceAll(/<[^>]*>/g, ' ')
    const rows = landRows(thematic, wordsOf('zh'), 'zh')
    expect(rows.filter((row) => !text.includes(row.text.replace('<', '&lt;')))).toEqual([])
  })

  it('counts every place once', () => {
    const rows = Array.from(legendOf(query).matchAll(/<\/th><td>(\d+)<\/td>/g), ([, count]) => Number(count))
    const shown = thematic.legend.filter((entry) => thematic.view.form !== 'circle' || entry.kind === 'state')
    expect(rows).toEqual(shown.map((entry) => entry.count))
  })
})

it.each([
  ['indicator=dds-export-ratio&circles=dds-total', '2023年进出口（亿美元），圆的面积与数值成比例'],
  ['indicator=goods-total&form=circle', '2024年货物进出口（亿美元），圆的面积与数值成比例'],
])('the circles of %s say what they measure, when and in which unit', (query, caption) => {
  const key = <CircleLegend thematic={thematicOf(query)} words={wordsOf('zh')} language="zh" />
  expect(renderToStaticMarkup(key)).toContain(`<small>${caption}</small>`)
})
