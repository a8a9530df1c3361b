import { describe, expect, it } from 'vitest'
import { plainCitation } from '@/data/export/citation-styles'
import { pageReference, sourceReference } from '@/data/export/reference'
import { read } from '@/data/files/read'
import { createSource } from '@/tests/support/fixtures'
import { createImprint, createReference, createReport } from '@/tests/support/references'

const cite = (id: string, language: 'zh' | 'en' = 'zh') => {
  const source = read().sources.find((row) => row.id === id) ?? createSource()
  return sourceReference({ source, locators: ['表5'] }, language)
}

describe('the reference of a page', () => {
  const page = { id: 'gdp', title: '地区生产总值', path: '/indicators/gdp' }

  it('names title, site, release, its day, and the address', () => {
    expect(pageReference(createImprint(), page)).toEqual({
      ...createReference(),
      id: 'gdp-2026.1',
      title: '地区生产总值',
      url: 'https://map.example.cn/indicators/gdp',
    })
  })

  it('has a relative address where the operator has set none', () => {
    expect(pageReference(createImprint({ origin: undefined }), page).url).toBe('/indicators/gdp')
  })
})

describe('the reference of a source', () => {
  it('knows reports, yearbooks and the rest by their edition', () => {
    const kinds = Object.fromEntries(read().sources.map(({ id }) => [id, cite(id).kind]))
    expect(kinds).toMatchObject({
      'mofcom-2024': 'report',
      'drc-caict-2025': 'report',
      'nbs-yearbook-2025': 'book',
      'nbs-annual': 'other',
      'sc-2015-44': 'other',
    })
  })

  it('lists institutions one by one', () => {
    expect(cite('drc-caict-2025').authors).toEqual(['国务院发展研究中心对外经济研究部', '中国信息通信研究院'])
    expect(cite('drc-caict-2025', 'en').authors).toHaveLength(2)
  })

  it('has no author where the tables only describe the publisher', () => {
    expect(cite('peoples-forum-2026').authors).toEqual([])
    expect(cite('peoples-forum-2026', 'en').authors).toEqual([])
  })

  it('tells where the figures stand, in the reader’s language', () => {
    expect(cite('mofcom-2024').locators).toEqual(['表5'])
    expect(cite('mofcom-2024', 'en').locators).toEqual(['Table 5'])
  })
})

describe('a plain citation', () => {
  it('is a sentence', () => {
    expect(plainCitation(createReference())).toBe(
      '中国数字贸易地图：《2023年各省份可数字化交付的服务进出口》，2026.1版（2026-11-20），https://map.example.cn/?release=2026.1。',
    )
    expect(plainCitation(createReport())).toBe('商务部：《中国数字贸易发展报告2024》，2024年，表5。')
    expect(
      plainCitation(createReference({ title: 'GDP, 2023', platform: 'Digital Trade Map of China', language: 'en' })),
    ).toBe(
      'Digital Trade Map of China: “GDP, 2023”, Release 2026.1 (2026-11-20), https://map.example.cn/?release=2026.1.',
    )
  })
})
