import { describe, expect, it } from 'vitest'
import type { CopiedCell, CopiedRow } from '@/data/format/copied-table'
import { copiedTable, plainText } from '@/data/format/copied-table'

const heads = { unit: '（单位）', remark: '（备注）' }
const head = (...texts: readonly string[]): CopiedRow => ({
  isHead: true,
  cells: texts.map((text) => ({ text, isHead: true })),
})
const body = (...cells: readonly (string | CopiedCell)[]): CopiedRow => ({
  isHead: false,
  cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
})
const lines = (rows: readonly CopiedRow[]) =>
  copiedTable(rows, heads)
    .text.split('\r\n')
    .map((line) => line.split('\t'))

describe('a copied table', () => {
  it('has numbers as numbers: no space and no comma between thousands, a hyphen for the minus, no plus', () => {
    expect(
      lines([
        head('甲', '乙', '丙', '丁'),
        body('12\u202f345.6', '1,234,567', '−5.1', '+3.7'),
        body('2023', '0', '-1', '12\u2009345'),
      ]),
    ).toEqual([
      ['甲', '乙', '丙', '丁'],
      ['12345.6', '1234567', '-5.1', '3.7'],
      ['2023', '0', '-1', '12345'],
    ])
  })

  it('moves a unit that a column shares into its head', () => {
    expect(lines([head('占比'), body('23.2%'), body('<0.1%'), body('')])).toEqual([
      ['占比 %'],
      ['23.2'],
      ['<0.1%'],
      [''],
    ])
    expect(lines([head('值'), body({ text: '34.9亿美元', value: '34.9', unit: '亿美元' })])).toEqual([
      ['值 亿美元'],
      ['34.9'],
    ])
  })

  it('gives units that differ and remarks columns of their own', () => {
    const rows = [
      head('指标', '值'),
      body('差额', { text: '34.9亿美元推算', value: '34.9', unit: '亿美元', remark: '推算' }),
      body('人均', { text: '约705美元', value: '705', unit: '美元', remark: '约' }),
      body('综试区', '3'),
    ]
    expect(lines(rows)).toEqual([
      ['指标', '值', '值（单位）', '值（备注）'],
      ['差额', '34.9', '亿美元', '推算'],
      ['人均', '705', '美元', '约'],
      ['综试区', '3', '', ''],
    ])
  })

  it('joins the heads of several rows, and leaves empty what a cell spans beside its own place', () => {
    const rows: readonly CopiedRow[] = [
      {
        isHead: true,
        cells: [
          { text: '地区', isHead: true, rows: 2 },
          { text: '与首位', isHead: true, columns: 2 },
        ],
      },
      head('差\u00a0亿美元', '倍'),
      body({ text: '货物', isHead: true, columns: 3 }),
      body({ text: '广东', isHead: true }, '', '1.00'),
    ]
    expect(lines(rows)).toEqual([
      ['地区', '与首位 差 亿美元', '与首位 倍'],
      ['货物', '', ''],
      ['广东', '', '1.00'],
    ])
    expect(copiedTable(rows, heads).html).toContain('<tr><th>广东</th><td></td><td>1.00</td></tr>')
  })

  it('runs no formula in a sheet, and escapes what a document would take for marks', () => {
    const { text, html } = copiedTable([head('<b>&'), body('=1+1'), body('@x'), body('-')], heads, { note: '注 −1' })
    expect(text.split('\r\n')).toEqual(['<b>&', "'=1+1", "'@x", "'-", '注 -1'])
    expect(html).toContain('<th>&lt;b&gt;&amp;</th>')
    expect(html.endsWith('<p>注 -1</p>')).toBe(true)
  })
})

it('a text for documents and sheets has no typographic signs that they do not read', () => {
  expect(plainText(' 中位 12\u202f345.6，\u2009−3 \u00a0%\n')).toBe('中位 12345.6， -3 %')
})
