import { describe, expect, it } from 'vitest'
import type { DataTable } from '@/data/export/data-table'
import { indicatorTable, placesTable, viewTable } from '@/data/export/data-table'
import { indicatorOf } from '@/data/facts/dataset'
import { read } from '@/data/files/read'
import { namesOf } from '@/data/text/names-of'
import { mapTitle } from '@/data/text/sentence'
import type { View } from '@/data/view/view'
import { createThematicMap, rawRows, releasedData } from '@/tests/support/fixtures'

const zh = namesOf(releasedData, 'zh')
const en = namesOf(releasedData, 'en')

function tableOf(view: Partial<View>): DataTable {
  const thematic = createThematicMap(view)
  return viewTable(releasedData, thematic, mapTitle(thematic, zh), zh)
}

function row(table: DataTable, code: string) {
  return table.rows.find((candidate) => candidate.code === code)
}

describe('the table of a view', () => {
  const table = tableOf({})

  it('has a row for each place and one for the nation', () => {
    expect(table.id).toBe('dds-total-2023-province')
    expect(table.title).toBe('2023年各省份可数字化交付的服务进出口')
    expect(table.rows.map(({ level }) => level)).toEqual([...releasedData.places.map(() => 'province'), 'nation'])
  })

  it('has the printed number, its rank, share, source and place in the source', () => {
    expect(row(table, '440000')).toEqual({
      indicator: 'dds-total',
      indicator_name: '可数字化交付的服务进出口',
      period: '2023',
      level: 'province',
      code: '440000',
      name_zh: '广东省',
      name_en: 'Guangdong Province',
      value: 893.4,
      unit: '亿美元',
      state: 'value',
      qualifier: null,
      status: 'stated',
      origin: 'observation',
      low: 893.35,
      high: 893.45,
      rank: 2,
      rank_to: 2,
      ranked: 31,
      // What is computed has a digit or two more than pages show: 23.2%.
      share: 23.151,
      growth: null,
      source_id: 'mofcom-2024',
      source: '商务部：中国数字贸易发展报告2024',
      locator: '表5',
      note: '印载的进出口比出口与进口之和多0.1亿美元，系四舍五入。',
    })
  })

  it('leaves what no source prints empty, with the reason and without a source', () => {
    expect(row(table, '710000')).toMatchObject({
      value: null,
      state: 'missing',
      low: null,
      high: null,
      rank: null,
      share: null,
      source_id: '',
      note: '资料暂缺',
    })
  })

  it('keeps what is below the precision apart from zero', () => {
    expect(row(tableOf({ indicator: 'dds-export' }), '630000')).toMatchObject({
      value: null,
      state: 'below',
      low: 0,
      high: 0.05,
      share: null,
      note: '不足0.05亿美元；报告印作0，即不足0.05亿美元，不是缺数。',
    })
    expect(row(tableOf({ indicator: 'zones', period: '2015' }), '110000')).toMatchObject({ value: 0, state: 'zero' })
  })

  it('computes without the noise of binary fractions', () => {
    expect(row(tableOf({ indicator: 'dds-balance' }), '440000')).toMatchObject({ value: 34.9, low: 34.8, high: 35 })
  })

  it('of a change has its unit, and the sources of both years', () => {
    const change = tableOf({ indicator: 'goods-total', period: '2024', change: { base: '2019', as: 'percent' } })
    expect(change.id).toBe('goods-total-2024-percent-since-2019-province')
    const both = tableOf({ indicator: 'goods-total', period: '2024' }).citations
    expect(row(change, '440000')?.unit).toBe('%')
    expect(row(change, '440000')?.indicator_name).toContain('比2019年增减')
    for (const { source } of both) expect(change.citations.map((one) => one.source.id)).toContain(source.id)
  })

  it('by region tells printed from derived figures', () => {
    const regions = tableOf({ level: 'region', period: '2024' })
    expect(row(regions, 'east')).toMatchObject({ level: 'region', status: 'stated', origin: 'observation' })
    expect(row(regions, 'northeast')).toMatchObject({ value: 77, status: 'derived', origin: 'residual' })
    expect(row(regions, 'CN')).toMatchObject({ level: 'nation', value: 4067.2, growth: 5.4 })
  })

  it('has the circles over a fill as rows of their own', () => {
    const two = tableOf({ indicator: 'dds-export-ratio', circles: 'dds-total' })
    expect(two.indicators.map(({ id }) => id)).toEqual(['dds-export-ratio', 'dds-total'])
    expect(two.rows.filter(({ code }) => code === '440000').map(({ value, unit }) => [value, unit])).toEqual([
      [expect.closeTo(51.9, 0), '%'],
      [893.4, '亿美元'],
    ])
  })

  it('in English keeps the number and names its unit', () => {
    const thematic = createThematicMap()
    expect(row(viewTable(releasedData, thematic, '', en), '440000')).toMatchObject({
      value: 893.4,
      unit: '100 million US$',
    })
  })
})

describe('the table of an indicator', () => {
  it.each(read().indicators.map(({ id }) => id))('%s has every printed figure, as printed', (id) => {
    const table = indicatorTable(read(), indicatorOf(read(), id), zh)
    expect(table.rows.length).toBeGreaterThan(0)
    const printed = rawRows('observations').filter((one) => one.indicator === id && one.state === 'value')
    const shown = new Map(table.rows.map((one) => [`${one.code}/${one.period}`, one]))
    for (const one of printed) {
      const found = shown.get(`${one.place}/${one.period}`)
      expect([one.place, one.period, found?.value, found?.source_id, found?.status]).toEqual([
        one.place,
        one.period,
        Number(one.value),
        one.source,
        one.status,
      ])
    }
  })

  it('has each place once in a period', () => {
    const keys = indicatorTable(releasedData, indicatorOf(releasedData, 'dds-total'), zh).rows.map(
      (one) => one.code + one.period,
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the table of a profile or a comparison', () => {
  it('has every indicator of the maps in every period, for the places in their order and the nation', () => {
    const table = placesTable(releasedData, ['440000', 'east'], { id: 'guangdong', title: '广东' }, zh)
    expect(table.indicators).toEqual(releasedData.indicators.filter(({ mapped }) => mapped))
    const totals = table.rows.filter(({ indicator }) => indicator === 'dds-total')
    expect([...new Set(totals.map(({ code }) => code))]).toEqual(['440000', 'east', 'CN'])
    const goods = table.rows.filter(({ indicator, code }) => indicator === 'goods-total' && code === '440000')
    expect(goods.map(({ period }) => period)).toEqual(Array.from({ length: 9 }, (_, i) => String(2016 + i)))
  })

  it('of the nation has the national series as well', () => {
    const table = placesTable(releasedData, ['CN', 'east'], { id: 'CN', title: '全国' }, zh)
    expect(table.indicators.map(({ id }) => id)).toContain('delivered-total')
    expect(row(table, 'CN')?.level).toBe('nation')
  })

  it('agrees with the tables of the indicators', () => {
    const table = placesTable(releasedData, ['630000'], { id: 'qinghai', title: '青海' }, zh)
    for (const indicator of table.indicators) {
      const own = indicatorTable(releasedData, indicator, zh).rows.filter(({ code }) => code === '630000')
      expect(table.rows.filter((one) => one.indicator === indicator.id && one.code === '630000')).toEqual(own)
    }
  })
})
