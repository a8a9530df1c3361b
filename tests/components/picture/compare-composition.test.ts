import { describe, expect, it } from 'vitest'
import { comparePicture } from '@/components/picture/comparison/picture'
import type { SvgNode } from '@/components/svg/node'
import { svgText } from '@/components/svg/node'
import type { PictureName } from '@/data/address/picture'
import { pictureNames, pictureSizes } from '@/data/address/picture'
import { languages } from '@/data/language'
import { compareFactsOf } from '@/tests/support/compare-facts'
import { textBoxes, touching } from '@/tests/support/text-boxes'

const four = 'places=440000.320000.330000.310000'
const ten = 'places=440000.310000.110000.320000.330000.370000.540000.630000.710000.650000'
const queries = {
  'no places': '',
  'no places over the years': 'indicator=goods-total',
  'one place of one year': 'places=440000',
  'one place over the years': 'indicator=goods-total&places=440000',
  'four places of one year': four,
  'four places over the years': `indicator=goods-total&${four}`,
  'ten places, some without a figure': ten,
  'ten places over the years': `indicator=goods-total&${ten}`,
  'ten rates': `indicator=gdp-per-capita&${ten}`,
  'a place without a figure alone': 'places=710000',
  'negative figures and words for figures': `indicator=dds-balance&${ten}`,
  'few figures': `indicator=cbec-export-share&${ten}`,
  regions: 'level=region&places=east.northeast',
  'regions of which none is chosen': 'level=region&indicator=goods-total',
  versus: `indicator=gdp-per-capita&period=2023&versus=dds-per-capita&quadrants=nation&${four}`,
  'versus with sizes': `indicator=goods-total&versus=gdp&circles=population&axes=log.log&${ten}`,
  'another base year': `indicator=goods-total&change=2019&${four}`,
  index: `indicator=goods-total&scale=index&${four}`,
  'true zeros': `indicator=bases&${ten}`,
}

/** Names of points and their lines are set by the chart, which knows their shapes; its own tests are for them. */
const inPlot = /\b(scatter)\b/

function withoutPlots(drawing: SvgNode): SvgNode {
  const isPlot = (child: SvgNode | string) => typeof child !== 'string' && inPlot.test(child.attributes.class ?? '')
  const children = drawing.children
    .filter((child) => !isPlot(child))
    .map((child) => (typeof child === 'string' ? child : withoutPlots(child)))
  return { ...drawing, children }
}

/** What is wrong with a picture: lines of text that touch or leave it, letters that are too small, numbers that are none. */
function problemsOf(drawing: SvgNode): readonly string[] {
  const [width, height] = [Number(drawing.attributes.width), Number(drawing.attributes.height)]
  const boxes = textBoxes(drawing)
  const outside = boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
  )
  const small = boxes.filter(({ size }) => size < 9.9)
  const few = boxes.length > 2 ? [] : ['hardly any text']
  const wrong = svgText(drawing).match(/NaN|undefined|Infinity/g) ?? []
  return [
    ...touching(textBoxes(withoutPlots(drawing))),
    ...outside.map(({ text }) => `${text} leaves the picture`),
    ...small.map(({ text, size }) => `${text} at ${size}`),
    ...wrong,
    ...few,
  ]
}

describe.each(pictureNames.map((name, i) => [name, i] as const))('%s', (name, nth) => {
  // Pairwise: every query in every size, and each of both in either language.
  const cases = Object.entries(queries).map(
    ([of, query], i) => [of, languages[(i + nth) % languages.length] ?? 'zh', query] as const,
  )
  it.each(cases)('%s, %s: no text touches another, leaves the picture or is too small', (_, language, query) => {
    expect(problemsOf(comparePicture(compareFactsOf(query, language), name))).toEqual([])
  })

  it('has the size that its name says', () => {
    const { width, height } = comparePicture(compareFactsOf(queries['four places over the years']), name).attributes
    const size = pictureSizes[name]
    expect(Number(width)).toBe(size.width)
    expect(Number(height)).toBeGreaterThanOrEqual(size.height)
    expect(Number(height)).toBeLessThanOrEqual(name === 'long' ? 4000 : size.height)
  })
})

describe('a picture of a comparison says', () => {
  const said = (query: string, name: PictureName) =>
    textBoxes(comparePicture(compareFactsOf(query), name)).map(({ text }) => text)

  it('the finding about its places, what is measured in which unit and when, source, release and address', () => {
    const texts = said(`indicator=goods-total&${four}`, 'article').join('\n')
    for (const text of [
      '广东、江苏、浙江、上海四地货物进出口总额合计占全国的55.3%',
      '2024年各省份货物进出口总额（亿美元）',
      '12\u202f785.8',
      '各省中位',
      '来源：国家统计局',
      '数据版本2026.1（2026-11-20发布）',
      'map.example.cn/s/c',
      '台湾省资料暂缺',
    ]) {
      expect(texts).toContain(text)
    }
    expect(texts).not.toContain('底图')
  })

  it('the highest and lowest where figures do not add up, and among how many', () => {
    const texts = said(`indicator=gdp-per-capita&${four}`, 'article').join('')
    expect(texts).toContain('可以比较的4地中，人均地区生产总值（按年末人口）以上海最高')
  })

  it('each place with its value, rank, share and distance, and the definition, on the long one', () => {
    const texts = said(ten, 'long')
    expect(texts).toEqual(
      expect.arrayContaining(['893.4', '2', '23.2%', '25.3%', '+680.7', '资料暂缺', '=30', '数值与位次']),
    )
    expect(texts.join('')).toContain('口径：可数字化交付的服务')
  })

  it('the years where there are at least two, two indicators where a second is set against the first', () => {
    const charts = (query: string) =>
      [...svgText(comparePicture(compareFactsOf(query), 'article')).matchAll(/class="chart (\w+)"/g)].map(
        ([, kind]) => kind,
      )
    expect(charts(`indicator=goods-export&${four}`)).toEqual(['bars', 'strip'])
    expect(charts(`indicator=goods-total&${four}`)).toEqual(['bars', 'lines'])
    expect(charts(`indicator=goods-total&versus=gdp&${four}`)).toEqual(['bars', 'scatter', 'lines'])
  })

  it('in the smallest one nothing but finding, caption and bars', () => {
    const texts = said(four, 'thumb')
    expect(texts).toEqual(expect.arrayContaining(['893.4', '334.8', '307.4', '1023.9']))
    expect(texts.join('')).not.toContain('来源')
  })
})
