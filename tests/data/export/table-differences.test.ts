import { describe, expect, it } from 'vitest'
import type { DataRow } from '@/data/export/data-row'
import type { DataTable } from '@/data/export/data-table'
import { indicatorTable } from '@/data/export/data-table'
import { tableDifferences } from '@/data/export/table-differences'
import { read } from '@/data/files/read'
import { namesOf } from '@/data/text/names-of'

const dataset = read('2026.1')
const [zh, en] = [namesOf(dataset, 'zh'), namesOf(dataset, 'en')]
const indicator = dataset.indicators.find(({ id }) => id === 'dds-total')
if (indicator === undefined) throw new Error('dds-total is gone')
const before = indicatorTable(dataset, indicator, zh)

function changed(change: (row: DataRow) => readonly DataRow[], table: DataTable = before): DataTable {
  return { ...table, rows: table.rows.flatMap((row) => (isGuangdong(row) ? change(row) : [row])) }
}

function isGuangdong({ code, period }: DataRow): boolean {
  return code === '440000' && period === '2023'
}

describe('two tables of a view', () => {
  it('that are alike have no difference, and as many figures as rows in which something is known', () => {
    const known = before.rows.filter(({ state }) => ['value', 'zero', 'below'].includes(state)).length
    expect(tableDifferences(before, before, zh)).toEqual({ figures: known, differences: [], added: 0 })
    expect(known).toBeGreaterThan(30)
    expect(known).toBeLessThan(before.rows.length)
  })

  it('in any order are compared by place, indicator and year', () => {
    expect(tableDifferences(before, { ...before, rows: before.rows.toReversed() }, zh).differences).toEqual([])
  })

  it('show a figure that was revised, as it is printed', () => {
    const after = changed((row) => [{ ...row, value: 901.2, low: 901.15, high: 901.25 }])
    expect(tableDifferences(before, after, zh).differences).toEqual([
      {
        place: '广东省',
        indicator: before.rows[0]?.indicator_name,
        period: '2023',
        before: '893.4亿美元',
        after: '901.2亿美元',
      },
    ])
    const english = indicatorTable(dataset, indicator, en)
    const [one] = tableDifferences(
      english,
      changed((row) => [{ ...row, value: 901.2 }], english),
      en,
    ).differences
    expect([one?.place, one?.before, one?.after]).toEqual([
      'Guangdong Province',
      'US$89.34\u00a0bn',
      'US$90.12\u00a0bn',
    ])
  })

  it('show no difference behind the printed digits', () => {
    expect(
      tableDifferences(
        before,
        changed((row) => [{ ...row, value: 893.401 }]),
        zh,
      ).differences,
    ).toEqual([])
  })

  it('show a qualifier that came, and a figure that was withdrawn, with the reason', () => {
    const about = changed((row) => [{ ...row, qualifier: '约' }])
    expect(tableDifferences(before, about, zh).differences[0]?.after).toBe('约893.4亿美元')
    const withdrawn = changed((row) => [{ ...row, value: null, state: 'missing', note: '资料暂缺' }])
    expect(tableDifferences(before, withdrawn, zh).differences[0]).toMatchObject({
      before: '893.4亿美元',
      after: '资料暂缺',
    })
  })

  it('show a row that is gone, and count those that are new', () => {
    const gone = changed(() => [])
    expect(tableDifferences(before, gone, zh).differences.map(({ after }) => after)).toEqual([null])
    expect(tableDifferences(gone, before, zh)).toMatchObject({ differences: [], added: 1 })
  })

  it('say nothing of a hole that is gone', () => {
    const hole = changed((row) => [{ ...row, value: null, state: 'missing', note: '资料暂缺' }])
    expect(
      tableDifferences(
        hole,
        changed(() => []),
        zh,
      ).differences,
    ).toEqual([])
  })
})
