import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageFile } from '@/data/address/file'
import { citationFormats, fileAsked, fileHref, tableFormats } from '@/data/address/file'
import type { PageRef } from '@/data/address/page'
import { contentDisposition, fileName } from '@/data/export/data-table'
import { createImprint } from '@/tests/support/references'

const files: readonly PageFile[] = [
  ...tableFormats.map((format) => ({ kind: 'download' as const, format })),
  ...citationFormats.map((format) => ({ kind: 'cite' as const, format })),
]

describe('the address of a file', () => {
  it.each([
    [{ kind: 'map' }, '', 'zh', '/download.csv'],
    [{ kind: 'map' }, 'indicator=gdp', 'zh', '/download.csv?indicator=gdp'],
    [{ kind: 'map' }, 'indicator=gdp', 'en', '/download.csv?indicator=gdp&lang=en'],
    [{ kind: 'province', id: 'guangdong' }, '', 'en', '/provinces/guangdong/download.csv?lang=en'],
  ] as const)('of %o with "%s" in %s is %s', (page, query, language, expected) => {
    expect(fileHref(page, { kind: 'download', format: 'csv' }, language, new URLSearchParams(query))).toBe(expected)
  })

  it('is read back as page and file', () => {
    const pages: readonly PageRef[] = [
      { kind: 'map' },
      { kind: 'compare' },
      { kind: 'nation' },
      { kind: 'province', id: 'guangdong' },
      { kind: 'indicator', id: 'gdp' },
      { kind: 'region', id: 'east' },
    ]
    for (const page of pages) {
      for (const file of files) {
        const path = fileHref(page, file, 'zh', new URLSearchParams())
        expect(fileAsked(path.split('/').slice(1))).toEqual({ page, file })
      }
    }
  })

  it.each([
    [['download.exe']],
    [['download.csv.zip']],
    [['cite.csv']],
    [['provinces', 'download.csv']],
    [['data', 'x', 'download.csv']],
    [['provinces', 'a', 'b', 'download.csv']],
    [['sites', 'qilu', 'download.csv']],
    [[]],
  ])('%j is none', (segments) => {
    expect(fileAsked(segments)).toBeNull()
  })
})

describe('the name of a file', () => {
  it('tells table, release and license', () => {
    const name = fileName({ id: 'gdp-2023-province', title: '2023年各省份：地区 生产/总值' }, createImprint(), 'csv')
    expect(name).toEqual({
      ascii: 'gdp-2023-province_2026.1_CC-BY-4.0.csv',
      full: '2023年各省份：地区-生产-总值_2026.1_CC-BY-4.0.csv',
    })
  })

  it('is one header line that any client reads, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = fileName({ id: 'gdp', title }, createImprint(), 'csv')
        const header = contentDisposition(name)
        expect(header).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/)
        expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe(name.full)
        expect(name.full).not.toMatch(/[\s\\/:*?"<>|]|^\./)
      }),
    )
  })
})
