import { describe, expect, it } from 'vitest'
import { gbt7714 } from '@/data/export/citation-styles'
import { createReference, createReport } from '@/tests/support/references'

describe('the standard’s own examples, its date of access put back by the reader', () => {
  it('a dataset, 8.14', () => {
    const reference = createReference({
      authors: ['周壮', '李盛阳', '吴薇', '某某'],
      title: '天宫二号遥感图像自然景物分类数据集',
      version: null,
      platform: '国家基础学科公共科学数据中心',
      issued: '2023-09-10',
      url: 'https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf',
    })
    expect(gbt7714(reference).replace('引用日期', '2025-07-15')).toBe(
      '周壮，李盛阳，吴薇，等. 天宫二号遥感图像自然景物分类数据集[DS/OL]. 国家基础学科公共科学数据中心（2023-09-10）[2025-07-15]. https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf.',
    )
  })

  it('a dataset in English', () => {
    const reference = createReference({
      authors: ['IHME'],
      title: 'Global burden of disease study 2019 (GBD 2019) data resources',
      version: null,
      platform: 'Global Health Data Exchange',
      issued: '2021',
      url: 'https://ghdx.healthdata.org/gbd-2019',
      language: 'en',
    })
    expect(gbt7714(reference).replace('date of access', '2025-07-15')).toBe(
      'IHME. Global burden of disease study 2019 (GBD 2019) data resources[DS/OL]. Global Health Data Exchange (2021)[2025-07-15]. https://ghdx.healthdata.org/gbd-2019.',
    )
  })
})

describe('a page of this site', () => {
  it('is a dataset without an author: title, release, site, day of the release, address', () => {
    expect(gbt7714(createReference())).toBe(
      '2023年各省份可数字化交付的服务进出口[DS/OL]. 2026.1版. 中国数字贸易地图（2026-11-20）[引用日期]. https://map.example.cn/?release=2026.1.',
    )
  })

  it('in English has half-width signs', () => {
    const reference = createReference({
      title: 'Digitally deliverable services trade by province, 2023',
      platform: 'Digital Trade Map of China',
      language: 'en',
    })
    expect(gbt7714(reference)).toBe(
      'Digitally deliverable services trade by province, 2023[DS/OL]. Release 2026.1. Digital Trade Map of China (2026-11-20)[date of access]. https://map.example.cn/?release=2026.1.',
    )
  })
})

describe('a source', () => {
  it('is a report with the table that is quoted; without an address it is on no carrier', () => {
    expect(gbt7714(createReport())).toBe('商务部. 中国数字贸易发展报告2024[R]. 2024：表5.')
  })

  it('has as many authors as the standard allows', () => {
    const three = createReport({ authors: ['甲', '乙', '丙'], locators: [] })
    expect(gbt7714(three)).toBe('甲，乙，丙. 中国数字贸易发展报告2024[R]. 2024.')
    const four = createReport({ authors: ['A', 'B', 'C', 'D'], title: 'T', locators: [], language: 'en' })
    expect(gbt7714(four)).toBe('A, B, C, et al. T[R]. 2024.')
  })

  it.each([
    ['book', '[M]'],
    ['other', '[Z]'],
  ] as const)('of kind %s has the code %s', (kind, code) => {
    expect(gbt7714(createReport({ kind }))).toContain(code)
  })
})
