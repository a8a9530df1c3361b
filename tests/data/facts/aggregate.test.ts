import { describe, expect, it } from 'vitest'
import { indicatorOf } from '@/data/facts/dataset'
import { figureOf } from '@/data/facts/lookup'
import { read } from '@/data/files/read'
import { createIndicatorRow, createRegion, createSmallDataset, rawRows } from '@/tests/support/fixtures'

const data = read()

function look(indicator: string, place: string, period: string) {
  return figureOf(data, indicatorOf(data, indicator), place, period)
}

function sumOf(indicator: string, region: string, period: string): number {
  const codes = rawRows('region-members').flatMap((row) => (row.region === region ? [row.place] : []))
  return rawRows('observations')
    .filter((row) => row.indicator === indicator && row.period === period && codes.includes(row.place))
    .reduce((sum, row) => sum + Number(row.value), 0)
}

describe('a region that is printed', () => {
  it('stays as printed, though its members add up to another number', () => {
    expect(look('dds-total', 'east', '2023')).toMatchObject({ origin: 'observation', status: 'stated' })
    expect(look('dds-total', 'east', '2023').quantity).toMatchObject({ value: 3530.7 })
    expect(sumOf('dds-total', 'east', '2023')).toBeCloseTo(3530.6, 9)
  })
})

describe('a region that is not printed', () => {
  it.each([
    ['dds-import', 'east', '2023', 'difference', 1528.9, 3530.7 - 2001.8, 0.1],
    ['dds-import', 'northeast', '2023', 'difference', 50, 95.2 - 45.2, 0.1],
    ['dds-import', 'hosts', '2023', 'difference', 1580.4, 3681.9 - 2101.5, 0.1],
    ['dds-total', 'northeast', '2024', 'residual', 77, 4067.2 - 3738.6 - 251.6, 0.15],
    ['dds-export', 'northeast', '2024', 'residual', 33.2, 2327.1 - 2137.3 - 156.6, 0.15],
    ['dds-import', 'northeast', '2024', 'residual', 43.7, 1740 - 1601.3 - 95, 0.15],
    ['dds-total', 'central', '2023', 'sum', 89.1, 2.8 + 21.8 + 7.5 + 10.6 + 32.7 + 13.7, 0.3],
    ['dds-total', 'west', '2023', 'sum', 144, sumOf('dds-total', 'west', '2023'), 0.6],
    ['dds-export', 'west', '2023', 'sum', 93.3, sumOf('dds-export', 'west', '2023'), 0.6],
  ] as const)('%s of %s in %s is derived as a %s: %f', (indicator, place, period, rule, shown, byHand, width) => {
    const figure = look(indicator, place, period)
    expect(figure).toMatchObject({ status: 'derived', origin: rule })
    expect(byHand).toBeCloseTo(shown, 9)
    expect(figure.quantity).toMatchObject({ state: 'value' })
    const { value, low, high } = figure.quantity.state === 'value' ? figure.quantity : { value: 0, low: 0, high: 0 }
    expect(value).toBeCloseTo(byHand, 9)
    expect(value - low).toBeLessThanOrEqual(width + 1e-9)
    expect(high - value).toBeCloseTo(width, 9)
  })

  it('keeps the figures that it is made of', () => {
    const { basis } = look('dds-total', 'northeast', '2024')
    expect(basis.kind === 'residual' ? basis.inputs.map(({ place }) => place) : []).toEqual([
      'CN',
      'east',
      'central-west',
    ])
  })

  it('counts a member below the precision as the 0 that is printed, and keeps its bound', () => {
    const { quantity } = look('dds-export', 'west', '2023')
    // Ten of twelve can be 0.05 less; two are printed 0 and cannot.
    expect(quantity).toMatchObject({ state: 'value' })
    expect(quantity.state === 'value' ? quantity.value - quantity.low : 0).toBeCloseTo(0.5, 9)
  })

  it('has no figure where members are missing and nothing else gives it', () => {
    expect(look('dds-total', 'central', '2024').quantity).toEqual({ state: 'missing', reason: 'unpublished' })
    expect(look('cbec-export-share', 'east', '2024').quantity).toEqual({ state: 'missing', reason: 'unpublished' })
  })

  it('is never a sum of what does not add up', () => {
    const tables = { regions: [createRegion()], 'region-members': [{ region: 'east', place: '440000' }] }
    const rate = createSmallDataset({ ...tables, indicators: [createIndicatorRow({ additive: false })] })
    const amount = createSmallDataset({ ...tables, indicators: [createIndicatorRow()] })
    const stateIn = (small: typeof rate) => figureOf(small, indicatorOf(small, 'goods'), 'east', '2023').quantity.state
    expect([stateIn(amount), stateIn(rate)]).toEqual(['value', 'missing'])
  })

  it('is never a sum of rates, but the rate of the sums', () => {
    const gdp = sumOf('gdp', 'west', '2024')
    const people = sumOf('population', 'west', '2024')
    const { quantity, origin } = look('gdp-per-capita', 'west', '2024')
    expect(origin).toBe('formula')
    expect(quantity.state === 'value' ? quantity.value : 0).toBeCloseTo((gdp / people) * 10_000, 6)
  })
})
