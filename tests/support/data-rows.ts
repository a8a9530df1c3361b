import type { DataRow } from '@/data/export/data-row'
import { frozen } from './fixtures'

export function createRow(given: Partial<DataRow> = {}): DataRow {
  return frozen({
    indicator: 'dds-total',
    indicator_name: '可数字化交付的服务进出口',
    period: '2023',
    level: 'province' as const,
    code: '440000',
    name_zh: '广东省',
    name_en: 'Guangdong Province',
    value: 893.4,
    unit: '亿美元',
    state: 'value' as const,
    qualifier: null,
    status: 'stated' as const,
    origin: 'observation' as const,
    low: 893.35,
    high: 893.45,
    rank: 2,
    rank_to: 2,
    ranked: 31,
    share: 23.1510753,
    growth: null,
    source_id: 'mofcom-2024',
    source: '商务部：中国数字贸易发展报告2024',
    locator: '表5',
    note: '',
    ...given,
  })
}
