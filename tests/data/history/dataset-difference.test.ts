import { describe, expect, it } from 'vitest'
import { read } from '@/data/files/read'
import { datasetDifference, rowChanges } from '@/data/history/difference'
import { createBase, createIndicatorRow, createSmallDataset, createZone } from '@/tests/support/fixtures'

describe('rows', () => {
  const told = (before: readonly string[], after: readonly string[]) =>
    rowChanges(
      before,
      after,
      (row) => row.slice(0, 1),
      (row) => row.slice(1, 2),
    ).map(({ kind, before: a, after: b }) => [kind, a, b])

  it('are matched by their key, whatever their order, and what is gone stands last', () => {
    expect(told(['a1', 'b1', 'c1'], ['d1', 'b2', 'a1'])).toEqual([
      ['added', null, 'd1'],
      ['changed', 'b1', 'b2'],
      ['withdrawn', 'c1', null],
    ])
  })

  it('that differ only in what nobody is told are the same', () => {
    expect(told(['a1x'], ['a1y'])).toEqual([])
  })
})

describe('between two states of the data', () => {
  const before = createSmallDataset({ zones: [createZone()], bases: [createBase()] })

  it('nothing differs from itself', () => {
    const { figures, indicators, zones, bases, local } = datasetDifference(
      before,
      createSmallDataset({ zones: [createZone()], bases: [createBase()] }),
    )
    expect([figures, indicators, zones, bases, local]).toEqual([[], [], [], [], []])
  })

  it('an indicator that is defined otherwise is told, its breaks and colors are not', () => {
    const told = (given: Parameters<typeof createIndicatorRow>[0]) =>
      datasetDifference(before, createSmallDataset({ indicators: [createIndicatorRow(given)] })).indicators.map(
        ({ kind }) => kind,
      )
    expect(told({ definition_zh: '另一口径' })).toEqual(['changed'])
    expect(told({ comparability_en: 'Other' })).toEqual(['changed'])
    expect(told({ breaks: [1, 2] })).toEqual([])
    expect(told({ id: 'other' })).toEqual(['added', 'withdrawn'])
  })

  it('a revoked zone and a renamed base are told, a corrected point is not', () => {
    const after = createSmallDataset({
      zones: [createZone({ revoked: '2026-12-01' })],
      bases: [createBase({ name_zh: '新名' })],
    })
    expect(datasetDifference(before, after).zones.map(({ kind }) => kind)).toEqual(['changed'])
    expect(datasetDifference(before, after).bases.map(({ kind }) => kind)).toEqual(['changed'])
    const moved = createSmallDataset({ zones: [createZone({ lon: 114 })], bases: [createBase({ lat: 24 })] })
    expect(datasetDifference(before, moved)).toMatchObject({ zones: [], bases: [] })
  })
})

it('2026.2 has eleven indicators more than 2026.1, and the same sites', () => {
  const { indicators, zones, bases, local } = datasetDifference(read('2026.1'), read('2026.2'))
  expect(indicators.map(({ kind }) => kind)).toEqual(Array.from({ length: 11 }, () => 'added'))
  expect([zones, bases, local]).toEqual([[], [], []])
})
