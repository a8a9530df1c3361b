import { describe, expect, it } from 'vitest'
import { placePicture } from '@/components/picture/province-picture'
import { viewPicture } from '@/components/picture/view-picture'
import type { SvgNode } from '@/components/svg/node'
import { svgText } from '@/components/svg/node'
import { pictureNames, pictureSizes } from '@/data/address/picture'
import { placeOf } from '@/data/facts/dataset'
import { read } from '@/data/files/read'
import { languages } from '@/data/language'
import { profileOf } from '@/data/profile/province'
import { namesOf } from '@/data/text/names-of'
import { wordsOf } from '@/data/words/words'
import { factsOf } from '@/tests/support/picture-facts'
import { textBoxes, touching } from '@/tests/support/text-boxes'

const ten = '440000.310000.110000.320000.330000.370000.540000.630000.710000.650000'
const queries = {
  fill: 'indicator=dds-total&period=2023',
  'states and chosen places': `indicator=dds-export&period=2023&places=${ten}`,
  'few figures': `indicator=cbec-export-share&places=${ten}`,
  'many sources': 'indicator=dds-gdp-ratio&places=440000',
  circle: 'indicator=goods-total&period=2024&layers=bases.zones',
  'fill and circles': 'indicator=gdp-per-capita&form=fill&circles=goods-total&layers=zones',
  tile: 'indicator=dds-balance&form=tile',
  region: 'level=region&layers=zones&places=east',
  change: 'indicator=goods-total&period=2024&change=2019',
  'nine classes': `indicator=goods-total&form=fill&method=quantile&classes=9&layers=bases.zones&places=${ten}`,
}

/** What is wrong with a picture: lines of text that touch or leave it, and numbers that are none. */
function problemsOf(drawing: SvgNode): readonly string[] {
  const [width, height] = [Number(drawing.attributes.width), Number(drawing.attributes.height)]
  const boxes = textBoxes(drawing)
  const outside = boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
  )
  const few = boxes.length > 2 ? [] : ['hardly any text']
  const wrong = svgText(drawing).match(/NaN|undefined|Infinity/g) ?? []
  return [...touching(boxes), ...outside.map(({ text }) => text), ...wrong, ...few]
}

describe.each(pictureNames.map((name, i) => [name, i] as const))('%s', (name, nth) => {
  // Pairwise: every query in every size, and each of both in either language.
  const cases = Object.entries(queries).map(
    ([of, query], i) => [of, languages[(i + nth) % languages.length] ?? 'zh', query] as const,
  )
  it.each(cases)('%s, %s: no text touches another or leaves the picture', (_, language, query) => {
    expect(problemsOf(viewPicture(factsOf(query, language), name))).toEqual([])
  })

  it.each(['440000', '460000', '710000', '810000', '150000'])('of the place %s likewise', (code) => {
    for (const language of languages) {
      const { publication, theme, address, approvalNumber } = factsOf('', language)
      const profile = profileOf(read(), placeOf(read(), code))
      const facts = { profile, names: namesOf(read(), language), words: wordsOf(language), publication, theme }
      const drawing = placePicture(
        {
          ...facts,
          approvalNumber,
          address,
          printedAddress: `map.example.cn/provinces/${profile.place.slug}`,
          revised: null,
        },
        name,
      )
      expect(problemsOf(drawing)).toEqual([])
    }
  })

  it('has the size that its name says', () => {
    const { width, height } = viewPicture(factsOf(queries.fill), name).attributes
    const size = pictureSizes[name]
    // The long one is as high as its table makes it, and never lower than it says.
    const most = name === 'long' ? 3000 : size.height
    expect(Number(width)).toBe(size.width)
    expect(Number(height)).toBeGreaterThanOrEqual(size.height)
    expect(Number(height)).toBeLessThanOrEqual(most)
  })
})

describe('a picture says', () => {
  const said = (query: string, name: (typeof pictureNames)[number]) =>
    textBoxes(viewPicture(factsOf(query), name)).map(({ text }) => text)

  it('finding, caption with unit, first five places, source, release, map note and the note on Taiwan', () => {
    const texts = said('indicator=dds-total&period=2023', 'article').join('\n')
    for (const text of [
      '上海、广东、北京三地可数字化交付的服务进出口合计占全国的67.7%',
      '2023年各省份可数字化交付的服务进出口（亿美元）',
      '1023.9',
      '307.4',
      '来源：商务部《中国数字贸易发展报告2024》表5',
      '数据版本2026.1（2026-11-20发布）',
      '底图数据：天地图',
      '台湾省资料暂缺',
    ]) {
      expect(texts).toContain(text)
    }
  })

  it('the chosen places with their ranks, also those without a figure', () => {
    const texts = said('indicator=dds-export&period=2023&places=630000.710000', 'card')
    expect(texts).toEqual(expect.arrayContaining(['=30', '青海', '不足0.05亿美元', '台湾', '资料暂缺']))
  })

  it('every place on the long one', () => {
    const facts = factsOf('indicator=dds-total&period=2023')
    const texts = textBoxes(viewPicture(facts, 'long')).map(({ text }) => text)
    for (const { place } of facts.thematic.map.cells) expect(texts).toContain(facts.names.place(place, 'short'))
  })

  it('the sources of the circles over a fill', () => {
    const sources = (query: string) => said(query, 'article').join('')
    expect(sources('indicator=zones&form=fill&circles=goods-total&period=2024')).toContain(
      '货物进出口总额（按收发货人所在地）',
    )
    expect(sources('indicator=zones&form=fill&period=2024')).not.toContain('货物进出口总额')
  })

  it('no map number for a grid, which shows no boundaries', () => {
    expect(said('indicator=dds-balance&form=tile', 'article').join()).not.toContain('底图数据')
  })
})
