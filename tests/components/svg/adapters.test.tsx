import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { scene } from '@/components/map/scene'
import { node, svgText } from '@/components/svg/node'
import { SvgTree } from '@/components/svg/svg-tree'
import { optionsOf, thematicOf } from '@/tests/gallery/maps/draw'

/** One spelling for both printers: no self-closed elements, quotes in text as themselves. */
function spelled(svg: string): string {
  return svg.replace(/<([\w-]+)([^<>]*)\/>/g, '<$1$2></$1>').replaceAll('&#x27;', "'")
}

describe('both adapters print one drawing', () => {
  it.each([
    'indicator=dds-total&period=2023',
    'indicator=dds-total&layers=bases.zones&places=440000.310000',
    'indicator=goods-total&form=circle',
    'indicator=dds-export-ratio&circles=dds-total',
    'indicator=dds-per-capita&form=tile',
    'indicator=dds-import&level=region',
  ])('%s', (query) => {
    const thematic = thematicOf(query)
    const drawing = scene(thematic, optionsOf(thematic, { theme: 'reader' }))
    expect(spelled(renderToStaticMarkup(<SvgTree drawing={drawing} />))).toBe(spelled(svgText(drawing)))
  })

  it('with text that would like to be markup', () => {
    const thematic = thematicOf('indicator=dds-total&period=2023')
    const hostile = `</title><script>alert("x")</script>&amp;<!-- ' -->]]>`
    const drawing = scene(
      thematic,
      optionsOf(thematic, { title: hostile, description: hostile, sentence: () => hostile, placeName: () => hostile }),
    )
    const printed = svgText(drawing)
    expect(spelled(renderToStaticMarkup(<SvgTree drawing={drawing} />))).toBe(spelled(printed))
    expect(printed).not.toContain('<script>')
    expect(printed.split('&lt;/title&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;amp;')).toHaveLength(
      2 + 34 * 2 + 1 + 1,
    )
  })

  it('with attributes that would like to end', () => {
    const drawing = node('svg', { id: `"><b a='&` }, [node('text', {}, ['a < b & c > d'])])
    const printed = svgText(drawing)
    expect(printed).toBe(`<svg id="&quot;&gt;&lt;b a='&amp;"><text>a &lt; b &amp; c &gt; d</text></svg>`)
    expect(spelled(renderToStaticMarkup(<SvgTree drawing={drawing} />))).toBe(spelled(printed))
  })
})
