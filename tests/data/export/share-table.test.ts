import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { ShareTable } from '@/data/export/share-table'
import { placeShareTable, tableHtml, tabSeparated, viewShareTable } from '@/data/export/share-table'
import { read } from '@/data/files/read'
import { profileOf } from '@/data/profile/province'
import { namesOf } from '@/data/text/names-of'
import { tableRows } from '@/data/text/table-rows'
import { shareWordsOf } from '@/data/words/words'
import { createPlate } from '@/tests/support/fixtures'

const zh = namesOf(read(), 'zh')
const about = { title: '标题', note: '来源：甲。', heads: shareWordsOf('zh').table.heads }
const small: ShareTable = {
  title: 'A & <b>',
  head: ['位次', '数值'],
  rows: [
    ['1', '1\u202f234'],
    ['2', '−5.1'],
    ['3', '=1+1'],
    ['4', '@x'],
    ['5', '-'],
  ],
  note: '注',
}

describe('the table of a map', () => {
  it('has the rows of the page in their order, and the nation', () => {
    const plate = createPlate()
    const { head, rows } = viewShareTable(plate, zh, about)
    expect(head).toEqual(['位次', '省份', '进出口（亿美元）', '占全国'])
    expect(rows.slice(0, -1).map(([, name, value]) => [name, value])).toEqual(
      tableRows(plate, zh).map(({ name, value }) => [name, value]),
    )
    expect(rows.at(-1)).toEqual(['', '全国', '3859.0', ''])
    expect(rows.every((row) => row.length === head.length)).toBe(true)
  })

  it('says which figures no source prints, and what a tie is', () => {
    const { head, rows } = viewShareTable(createPlate({ level: 'region', period: '2024' }), zh, about)
    expect(head.at(-1)).toBe('')
    expect(rows.some((row) => row.at(-1) === '推算')).toBe(true)
    const exports = viewShareTable(createPlate({ indicator: 'dds-export' }), zh, about)
    expect(exports.rows.some(([rank]) => rank?.startsWith('并列'))).toBe(true)
  })

  it('of a comparison has the compared places only', () => {
    const { rows } = viewShareTable(createPlate(), zh, about, ['330000', '440000'])
    expect(rows.map(([, name]) => name)).toEqual(['广东省', '浙江省', '全国'])
  })
})

it('the table of a place has its figures with year and rank', () => {
  const place = read().places.find(({ code }) => code === '440000')
  if (place === undefined) throw new Error('no such place')
  const { rows, head } = placeShareTable(profileOf(read(), place), zh, about)
  expect(rows).toContainEqual(['可数字化交付的服务进出口', '2023', '893.4亿美元', '2', '23.2%'])
  expect(rows.every((row) => row.length === head.length)).toBe(true)
})

describe('a table to be pasted', () => {
  it('into a sheet has numbers as sheets read them, and no formula', () => {
    const rows: string[][] = parse(tabSeparated(small), { delimiter: '\t', relaxColumnCount: true, quote: null })
    expect(rows).toEqual([
      ['A & <b>'],
      ['位次', '数值'],
      ['1', '1234'],
      ['2', '-5.1'],
      ['3', "'=1+1"],
      ['4', "'@x"],
      ['5', "'-"],
      ['注'],
    ])
  })

  it('into a document is a plain table with caption and source, escaped', () => {
    const html = tableHtml(small)
    expect(html).toContain('<caption>A &amp; &lt;b&gt;</caption>')
    expect(html.match(/<tr>/g)).toHaveLength(1 + small.rows.length)
    expect(html.endsWith('<p>注</p>')).toBe(true)
    expect(html).not.toMatch(/class=|style=|<b>/)
  })
})
