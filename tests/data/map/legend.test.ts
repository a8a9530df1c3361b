import { describe, expect, it } from 'vitest'
import type { Quantity } from '@/data/facts/quantity'
import { derivedCount, legend } from '@/data/map/choropleth'
import { createChoropleth, createThematicMap, createValue } from '@/tests/support/fixtures'

const holes: readonly Quantity[] = [
  { state: 'inapplicable', reason: 'outside-scheme' },
  { state: 'missing', reason: 'no-series' },
  { state: 'below', low: 0, high: 0.05 },
  { state: 'missing', reason: 'unpublished' },
  { state: 'zero' },
]

describe('a legend', () => {
  it('lists the classes from the highest, with open ends and with empty ones, and how many places are in each', () => {
    expect(legend(createChoropleth([createValue(5), createValue(7), createValue(100)]))).toEqual([
      { kind: 'class', index: 2, lower: 100, upper: null, count: 1 },
      { kind: 'class', index: 1, lower: 10, upper: 100, count: 0 },
      { kind: 'class', index: 0, lower: null, upper: 10, count: 2 },
    ])
  })

  it('then lists the states that occur: zero, below precision, missing, not applicable', () => {
    expect(legend(createChoropleth(holes)).slice(3)).toEqual([
      { kind: 'state', state: 'zero', count: 1 },
      { kind: 'state', state: 'below', count: 1 },
      { kind: 'state', state: 'missing', count: 2 },
      { kind: 'state', state: 'inapplicable', count: 1 },
    ])
  })

  it('counts a zero that has a class once', () => {
    const map = createChoropleth([{ state: 'zero' }, createValue(-1)], { midpoint: 0, breaks: [0] })
    expect(legend(map)).toEqual([
      { kind: 'class', index: 1, lower: 0, upper: null, count: 1 },
      { kind: 'class', index: 0, lower: null, upper: 0, count: 1 },
    ])
  })
})

describe('the figures that no source prints', () => {
  it.each([
    ['dds-total', 'province', '2023', 0],
    ['dds-total', 'region', '2024', 1],
    ['dds-total', 'region', '2023', 2],
    ['dds-import', 'region', '2023', 4],
    ['dds-export', 'region', '2024', 1],
    ['zones', 'region', '2025', 0],
  ] as const)('of %s by %s in %s are %i', (indicator, level, period, count) => {
    expect(derivedCount(createThematicMap({ indicator, level, period }).map)).toBe(count)
  })
})

describe('the legend of a map by region', () => {
  it('counts regions and the places that belong to none', () => {
    const { legend: entries } = createThematicMap({ level: 'region', period: '2024' })
    expect(entries.filter(({ kind }) => kind === 'state')).toEqual([{ kind: 'state', state: 'missing', count: 3 }])
    expect(entries.reduce((sum, { count }) => sum + count, 0)).toBe(6)
  })
})
