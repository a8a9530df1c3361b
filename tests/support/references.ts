import type { Publication, Reference } from '@/data/export/reference'
import { frozen } from './fixtures'

/** A dataset with all that a reference can have. */
export function createReference(given: Partial<Reference> = {}): Reference {
  return frozen({
    kind: 'dataset' as const,
    id: 'dds-total-2023-province-2026.1',
    authors: [],
    title: '2023年各省份可数字化交付的服务进出口',
    platform: '中国数字贸易地图',
    version: '2026.1',
    issued: '2026-11-20',
    locators: [],
    url: 'https://map.example.cn/?release=2026.1',
    language: 'zh' as const,
    ...given,
  })
}

export function createReport(given: Partial<Reference> = {}): Reference {
  return createReference({
    kind: 'report',
    id: 'mofcom-2024',
    authors: ['商务部'],
    title: '中国数字贸易发展报告2024',
    platform: null,
    version: null,
    issued: '2024',
    locators: ['表5'],
    url: null,
    ...given,
  })
}

export function createImprint(given: Partial<Publication> = {}): Publication {
  return frozen({
    site: '中国数字贸易地图',
    origin: 'https://map.example.cn',
    release: '2026.1',
    date: '2026-11-20',
    language: 'zh' as const,
    ...given,
  })
}
