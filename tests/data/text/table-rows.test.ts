import { describe, expect, it } from 'vitest'
import { read } from '@/data/files/read'
import { namesOf } from '@/data/text/names-of'
import { cellText, percentText, rankText, tableRows } from '@/data/text/table-rows'
import { createIndicator, createThematicMap, createValue, rawRows } from '@/tests/support/fixtures'

const zh = namesOf(read(), 'zh')
const en = namesOf(read(), 'en')

describe('the table of a thematic map', () => {
  const rows = tableRows(createThematicMap(), zh)

  it('goes from the first rank to the last, places without a figure at the end with the reason', () => {
    expect(rows).toHaveLength(34)
    expect(rows.slice(0, 3).map(({ rank, name, value, share }) => [rank, name, value, share])).toEqual([
      ['1', '上海市', '1023.9', '26.5%'],
      ['2', '广东省', '893.4', '23.2%'],
      ['3', '北京市', '694.7', '18.0%'],
    ])
    expect(rows.slice(-3).map(({ rank, name, value, share, bar }) => [rank, name, value, share, bar])).toEqual([
      ['', '台湾省', '资料暂缺', '', null],
      ['', '香港特别行政区', '资料暂缺', '', null],
      ['', '澳门特别行政区', '资料暂缺', '', null],
    ])
  })

  it('shows the printed figures of the source, each once', () => {
    const printed = rawRows('observations')
      .filter((row) => row.indicator === 'dds-total' && row.period === '2023' && /^\d{6}$/.test(row.place ?? ''))
      .map((row) => `${row.place} ${Number(row.value).toFixed(1)}`)
    const shown = rows.filter(({ isKnown }) => isKnown).map(({ place, value }) => `${place} ${value}`)
    expect(shown.toSorted()).toEqual(printed.toSorted())
  })

  it('shows ties, and what is below the precision, which has no bar', () => {
    const exports = tableRows(createThematicMap({ indicator: 'dds-export' }), zh)
    const below = exports.filter(({ rank }) => rank === '=30')
    expect(below.map(({ value, share, bar, isKnown }) => [value, share, bar, isKnown])).toEqual([
      ['不足0.05亿美元', '<0.1%', null, true],
      ['不足0.05亿美元', '<0.1%', null, true],
    ])
  })

  it('has bars of the size of the figure over the largest, to the left below zero', () => {
    const bars = tableRows(createThematicMap({ indicator: 'dds-balance' }), zh)
    expect(bars[0]).toMatchObject({ name: '上海市', bar: 1 })
    expect(bars.find(({ name }) => name === '浙江省')?.bar).toBeCloseTo(-57 / 257.7, 6)
    expect(bars.filter(({ bar }) => bar !== null && Math.abs(bar) > 1)).toEqual([])
  })

  it('marks the figures of regions that no source prints', () => {
    const regions = tableRows(createThematicMap({ level: 'region', period: '2024' }), en)
    expect(regions.slice(0, 3).map(({ name, value, isDerived }) => [name, value, isDerived])).toEqual([
      ['Eastern region', '373.86', false],
      ['Central and western regions', '25.16', false],
      ['Northeastern region', '7.70', true],
    ])
  })
})

describe('the table of regions', () => {
  it('ends with the places that belong to none, without figures', () => {
    const rows = tableRows(createThematicMap({ level: 'region', period: '2024' }), zh).slice(3)
    expect(rows.map(({ name, rank, value, share, bar }) => [name, rank, value, share, bar])).toEqual([
      ['台湾省', '', '资料暂缺', '', null],
      ['香港特别行政区', '', '资料暂缺', '', null],
      ['澳门特别行政区', '', '资料暂缺', '', null],
    ])
  })
})

describe('a figure with a qualifier', () => {
  const { map, ...rest } = createThematicMap()
  const [first, ...others] = map.cells
  const qualified = first === undefined ? [] : [{ ...first, figure: { ...first.figure, qualifier: '超' } }, ...others]

  it.each([
    [zh, '超694.7'],
    [en, 'more than 69.47'],
  ])('carries it in the words of the language', (names, value) => {
    const rows = tableRows({ ...rest, map: { ...map, cells: qualified } }, names)
    expect(rows.find(({ place }) => place === '110000')?.value).toBe(value)
  })
})

describe('a cell of a table', () => {
  const indicator = createIndicator()

  it('holds the bare number, or the words that stand for it', () => {
    expect(cellText(createValue(893.4), indicator, zh)).toBe('893.4')
    expect(cellText(createValue(893.4), indicator, en)).toBe('89.34')
    expect(cellText({ state: 'zero' }, indicator, zh)).toBe('0.0')
    expect(cellText(createValue(0.04, 0.01), indicator, en)).toBe('<0.01')
    expect(cellText({ state: 'missing', reason: 'unpublished' }, indicator, zh)).toBe('未见公布')
  })

  it('holds a percentage, less than 0.1%, or nothing', () => {
    expect(percentText(createValue(23.15), 'zh')).toBe('23.2%')
    expect(percentText(createValue(0.01, 0.001), 'zh')).toBe('<0.1%')
    expect(percentText({ state: 'below', low: 0, high: 0.002 }, 'en')).toBe('<0.1%')
    expect(percentText({ state: 'below', low: 0, high: 4.21 }, 'en')).toBe('<4.3%')
    expect(percentText({ state: 'missing', reason: 'inputs' }, 'zh')).toBe('')
  })

  it('holds a rank, a tie or a band', () => {
    expect(rankText({ best: 2, worst: 2, tied: 1, of: 31 })).toBe('2')
    expect(rankText({ best: 24, worst: 24, tied: 2, of: 31 })).toBe('=24')
    expect(rankText({ best: 5, worst: 6, tied: 1, of: 31 })).toBe('5–6')
  })
})
