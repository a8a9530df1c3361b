import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv, dataColumns } from '@/data/export/csv'
import { createRow } from '@/tests/support/data-rows'

/** Reads a CSV file as any program would. */
function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text, { columns: true, bom: true, recordDelimiter: '\r\n' })
}

describe('a CSV file', () => {
  it('begins with the mark that Excel needs and one row of heads, and ends every line with CRLF', () => {
    const text = csv([createRow()])
    expect(text.startsWith('\ufeffindicator,indicator_name,period,level,code,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.split('\r\n')).toHaveLength(3)
  })

  it('quotes text, codes above all, and leaves numbers bare', () => {
    const [, line = ''] = csv([createRow({ code: '440000', value: 893.4 })]).split('\r\n')
    expect(line).toContain(',"440000","广东省","Guangdong Province",893.4,')
  })

  it('keeps what is missing empty, and says why', () => {
    const row = createRow({ value: null, state: 'below', low: 0, high: 0.05, growth: null, note: '不足0.05亿美元' })
    expect(readCsv(csv([row]))[0]).toMatchObject({ value: '', state: 'below', low: '0', high: '0.05', growth: '' })
  })

  it('gives back every row, whatever its words and numbers', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab中",;\n\r\t\' ') }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (words, value) => {
          const [row] = readCsv(csv([createRow({ note: `x${words}`, value })]))
          expect(row?.note).toBe(`x${words}`)
          expect(Number(row?.value)).toBe(value === 0 ? 0 : value)
          expect(Object.keys(row ?? {})).toEqual(dataColumns)
        },
      ),
    )
  })
})

describe('text that a spreadsheet would run', () => {
  it.each([
    "=cmd|' /C calc'!A0",
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    '\t1',
  ])('%j gets an apostrophe', (text) => {
    expect(readCsv(csv([createRow({ name_en: text })]))[0]?.name_en).toBe(`'${text}`)
  })

  it('a number below zero is no formula', () => {
    expect(csv([createRow({ value: -57.3, low: -57.4, growth: -0.1 })])).toMatch(/,-57\.3,.*,-57\.4,.*,-0\.1,/)
  })
})

it('the columns stand in the order that programs know, for good', () => {
  expect(dataColumns.join(' ')).toBe(
    'indicator indicator_name period level code name_zh name_en value unit state qualifier status origin low high rank rank_to ranked share growth source_id source locator note',
  )
})
