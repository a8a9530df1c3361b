import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ris } from '@/data/export/citation-styles'
import { createReference, createReport } from '@/tests/support/references'

/** Reads RIS strictly: every line a tag, records from TY to ER. */
function readRis(text: string): readonly (readonly (readonly [string, string])[])[] {
  const lines = text.split('\r\n')
  expect(lines.pop()).toBe('')
  const records: (readonly [string, string])[][] = []
  for (const line of lines) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? []
    expect([line, tag]).not.toEqual([line, ''])
    if (tag === 'TY') records.push([])
    expect(records.at(-1)?.at(-1)?.[0]).not.toBe('ER')
    records.at(-1)?.push([tag, value])
  }
  for (const record of records) expect(record.at(-1)).toEqual(['ER', ''])
  return records
}

describe('an RIS file', () => {
  it('has one record for each work', () => {
    expect(readRis(ris([createReference(), createReport({ authors: ['甲', '乙'] })]))).toEqual([
      [
        ['TY', 'DATA'],
        ['ID', 'dds-total-2023-province-2026.1'],
        ['TI', '2023年各省份可数字化交付的服务进出口'],
        ['PB', '中国数字贸易地图'],
        ['ET', '2026.1'],
        ['PY', '2026'],
        ['DA', '2026/11/20/'],
        ['UR', 'https://map.example.cn/?release=2026.1'],
        ['LA', 'zh-CN'],
        ['ER', ''],
      ],
      [
        ['TY', 'RPRT'],
        ['ID', 'mofcom-2024'],
        ['AU', '甲'],
        ['AU', '乙'],
        ['TI', '中国数字贸易发展报告2024'],
        ['PY', '2024'],
        ['DA', '2024///'],
        ['N1', '表5'],
        ['LA', 'zh-CN'],
        ['ER', ''],
      ],
    ])
  })

  it('no title begins a field of its own', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z\r\n -]{1,20}$/), (text) => {
        const [record] = readRis(ris([createReference({ title: `x${text}\r\nER  - \r\nTY  - BOOK` })]))
        expect(record?.filter(([tag]) => tag === 'TI' || tag === 'TY')).toHaveLength(2)
      }),
    )
  })
})
