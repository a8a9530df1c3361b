import { describe, expect, it } from 'vitest'
import { placeShareTable, shareTexts, viewShareTable } from '@/data/export/share-table'
import { read } from '@/data/files/read'
import { profileOf } from '@/data/profile/province'
import { namesOf } from '@/data/text/names-of'
import { tableRows } from '@/data/text/table-rows'
import { shareWordsOf } from '@/data/words/words'
import { createThematicMap } from '@/tests/support/fixtures'

const zh = namesOf(read(), 'zh')
const about = { title: '标题', note: '来源：甲。', heads: shareWordsOf('zh').table.heads }
describe('the table of a map', () => {
  it('has the rows of the page in their order, and the nation', () => {
    const thematic = createThematicMap()
    const { head, rows } = viewShareTable(thematic, zh, about)
    expect(head).toEqual(['位次', '省份', '进出口（亿美元）', '占全国'])
    expect(rows.slice(0, -1).map(([, name, value]) => [name?.text, value?.text])).toEqual(
      tableRows(thematic, zh).map(({ name, value }) => [name, value]),
    )
    expect(rows.at(-1)?.map(({ text }) => text)).toEqual(['', '全国', '3859.0', ''])
    expect(rows.every((row) => row.length === head.length)).toBe(true)
  })

  it('says which figures no source prints, and what a tie is', () => {
    const { rows } = viewShareTable(createThematicMap({ level: 'region', period: '2024' }), zh, about)
    expect(rows.some(([, , value]) => value?.remark === '推算')).toBe(true)
    const exports = viewShareTable(createThematicMap({ indicator: 'dds-export' }), zh, about)
    expect(exports.rows.some(([rank]) => rank?.remark === '并列')).toBe(true)
  })

  it('of a comparison has the compared places only', () => {
    const { rows } = viewShareTable(createThematicMap(), zh, about, ['330000', '440000'])
    expect(rows.map(([, name]) => name?.text)).toEqual(['广东省', '浙江省', '全国'])
  })
})

it('the table of a place has its figures as numbers, with unit, year and rank', () => {
  const place = read().places.find(({ code }) => code === '440000')
  if (place === undefined) throw new Error('no such place')
  const { text, html } = shareTexts(placeShareTable(profileOf(read(), place), zh, about))
  const lines = text.split('\r\n').map((line) => line.split('\t'))
  expect(lines[0]).toEqual(['标题'])
  expect(lines[1]).toEqual(['指标', '年份', '数值', '数值（单位）', '位次', '位次（备注）', '占全国 %'])
  expect(lines).toContainEqual(['可数字化交付的服务进出口', '2023', '893.4', '亿美元', '2', '', '23.2'])
  expect(html).toContain('<td>893.4</td><td>亿美元</td>')
  expect(html).toContain('<caption>标题</caption>')
  expect(text + html).not.toMatch(/[\u202f\u2009\u2212]/)
})
