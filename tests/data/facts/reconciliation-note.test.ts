import { describe, expect, it } from 'vitest'
import { reconcile, reconciliationNote } from '@/data/facts/reconcile'
import { read } from '@/data/files/read'

const dataset = read()
const rows = reconcile(dataset)
const noteOf = (kind: string, indicator: string, place: string, period: string) =>
  rows
    .filter((row) => row.kind === kind && row.indicator === indicator && row.place === place && row.period === period)
    .map((row) => reconciliationNote(dataset, row, 'zh'))

describe('what is said of a gap', () => {
  it('is the note on the printed total', () => {
    expect(noteOf('members', 'dds-total', 'CN', '2023')).toEqual(['31省合计为3858.8亿美元，相差0.2系四舍五入。'])
    expect(noteOf('members', 'population', 'CN', '2023')[0]).toContain('包括现役军人')
  })

  it('is what the indicator says of comparability, where rounding cannot explain it and there is no note', () => {
    expect(noteOf('members', 'gdp', 'CN', '2023')[0]).toContain('31省合计少于全国')
  })

  it('is never missing where rounding cannot explain the gap', () => {
    const open = rows.filter(({ verdict }) => verdict === 'open')
    expect(open.length).toBeGreaterThan(0)
    for (const language of ['zh', 'en'] as const) {
      expect(open.filter((row) => reconciliationNote(dataset, row, language) === null)).toEqual([])
    }
  })

  it('is nothing where there is no gap', () => {
    expect(noteOf('members', 'goods-total', 'CN', '2024')).toEqual([null])
  })
})
