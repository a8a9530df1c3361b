import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibtex } from '@/data/export/citation-styles'
import { readBib } from '@/tests/support/bib-entries'
import { createReference, createReport } from '@/tests/support/references'

describe('a BibTeX file', () => {
  it('has the fields that BibTeX and biblatex need', () => {
    expect(readBib(bibtex([createReference(), createReport()]))).toEqual([
      {
        type: 'dataset',
        key: 'dds-total-2023-province-2026.1',
        fields: {
          title: '2023年各省份可数字化交付的服务进出口',
          publisher: '中国数字贸易地图',
          version: '2026.1',
          year: '2026',
          month: 'nov',
          date: '2026-11-20',
          url: 'https://map.example.cn/?release=2026.1',
          langid: 'chinese',
        },
      },
      {
        type: 'techreport',
        key: 'mofcom-2024',
        fields: {
          author: '商务部',
          title: '中国数字贸易发展报告2024',
          institution: '商务部',
          year: '2024',
          date: '2024',
          note: '表5',
          langid: 'chinese',
        },
      },
    ])
  })

  it('keeps an institution with "and" in its name in one piece', () => {
    const text = bibtex([createReport({ authors: ['Bureau of Trade and Services', 'Customs'] })])
    expect(text).toContain('author = {{Bureau of Trade and Services} and {Customs}}')
  })

  it('leaves the address as it is, but for what would end the field', () => {
    const url = 'https://map.example.cn/?a=1&b=2_3%20#x'
    expect(readBib(bibtex([createReference({ url })]))[0]?.fields.url).toBe(url)
    expect(readBib(bibtex([createReference({ url: 'https://a.cn/}{\\' })]))[0]?.fields.url).toBe(
      'https://a.cn/%7D%7B%5C',
    )
  })

  it('gives back every title', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'\\{}#$%&_~^ab中“”\'"@,= \n') }), (title) => {
        const [entry] = readBib(bibtex([createReference({ title })]))
        expect(entry?.fields.title).toBe(title.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})
