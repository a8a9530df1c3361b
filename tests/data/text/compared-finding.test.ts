import { assert, constantFrom, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAlt } from '@/data/export/alt-text'
import { numberOf } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import { comparedFinding, comparedFindingText } from '@/data/text/compare-sentence'
import { namesOf } from '@/data/text/names-of'
import { compareFactsOf } from '@/tests/support/compare-facts'

const said = (query: string) => {
  const { comparison, names } = compareFactsOf(query)
  return comparedFindingText(comparison, names)
}

describe('a comparison says of its places', () => {
  it.each([
    [
      'of one its figure, rank and share',
      'places=440000',
      '2023年，广东省可数字化交付的服务进出口893.4亿美元，居全国第2位（共31个省区市），占全国的23.2%',
    ],
    ['of one rate how it stands to the nation', 'indicator=gdp-per-capita&period=2023&places=310000', '高于全国'],
    [
      'of several amounts their share together',
      'places=440000.310000',
      '广东、上海两地可数字化交付的服务进出口合计占全国的49.7%',
    ],
    [
      'of more than a sentence can name the ends',
      'places=440000.310000.110000.320000.330000.370000.510000',
      '可以比较的7地中，可数字化交付的服务进出口以上海最高',
    ],
    [
      'of rates the ends',
      'indicator=gdp-per-capita&period=2023&places=440000.310000',
      '可以比较的2地中，人均地区生产总值（按年末人口）以上海最高',
    ],
    [
      'of regions the ends',
      'level=region&places=east.northeast',
      '可以比较的2地中，可数字化交付的服务进出口以东部最高',
    ],
    ['of those that have a figure only', 'places=440000.710000', '2023年，广东省可数字化交付的服务进出口893.4亿美元'],
    ['without places what the map says', '', '上海、广东、北京三地可数字化交付的服务进出口合计占全国的67.7%'],
    ['nothing where nothing is known', 'places=710000.810000', ''],
  ])('%s', (_, query, finding) => {
    const text = said(query)
    expect(text.startsWith(finding) || text.includes(finding)).toBe(true)
    expect(text === '').toBe(finding === '')
  })

  it('a share that is the sum of the shares, for any two to six provinces', () => {
    const codes = read()
      .places.map(({ code }) => code)
      .filter((code) => !['710000', '810000', '820000'].includes(code))
    assert(
      property(
        subarray(codes, { minLength: 2, maxLength: 6 }),
        constantFrom('dds-total', 'goods-total', 'gdp'),
        (places, id) => {
          const { comparison } = compareFactsOf(
            `${id === 'dds-total' ? '' : `indicator=${id}&`}places=${places.join('.')}`,
          )
          const [claim] = comparedFinding(comparison)
          const { cells, nation } = comparison.thematic.map
          const parts = places.map((place) => cells.find((cell) => cell.place === place)?.figure.quantity)
          const sum = parts.reduce((all, part) => all + (part === undefined ? 0 : (numberOf(part) ?? 0)), 0)
          expect(claim?.kind).toBe('top')
          if (claim?.kind !== 'top') return
          expect(claim.places).toEqual(places)
          expect(numberOf(claim.percent)).toBeCloseTo((100 * sum) / (numberOf(nation.quantity) ?? 0), 6)
        },
      ),
      { numRuns: 40 },
    )
  })
})

it('the words for those who do not see a scatter plot say that there is one', () => {
  const { comparison } = compareFactsOf('indicator=gdp&versus=goods-total&places=440000')
  expect(compareAlt(comparison, '比较', namesOf(read(), 'zh')).long).toMatch(/^条形图、散点图与2020—2024年折线图。/)
})

it('the words for those who do not see the picture name finding, charts and every place with its figure', () => {
  const { comparison } = compareFactsOf('indicator=goods-total&places=440000.630000.710000')
  const { short, long } = compareAlt(comparison, '比较', namesOf(read(), 'zh'))
  expect(short).toBe('比较。广东、青海两地货物进出口总额合计占全国的20.8%。')
  for (const text of [
    '条形图与2016—2024年折线图',
    '广东省：12\u202f785.8亿美元',
    '青海省：8.4亿美元',
    '台湾省：资料暂缺',
  ]) {
    expect(long).toContain(text)
  }
})
