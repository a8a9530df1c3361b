import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quantity } from '@/data/facts/quantity'
import { numberOf } from '@/data/facts/quantity'
import { growthOf } from '@/data/statistics/growth'
import { createFigure, createIndicator, createUnit, createValue, rawRows } from '@/tests/support/fixtures'

const amount = createIndicator()

function growth(start: Quantity, end: Quantity, years = 4, indicator = amount) {
  return growthOf(
    indicator,
    createFigure({ period: '2020', quantity: start }),
    createFigure({ period: String(2020 + years), quantity: end }),
  )
}

function printedValue(indicator: string, place: string, period: string): number {
  const row = rawRows('observations').find(
    (one) => one.indicator === indicator && one.place === place && one.period === period,
  )
  return Number(row?.value)
}

describe('growth', () => {
  it('is the difference, the percentage and the yearly rate that compounds to it', () => {
    const found = growth(createValue(100, 0), createValue(146.41, 0))
    expect(numberOf(found.absolute)).toBeCloseTo(46.41, 9)
    expect(found.percent && numberOf(found.percent)).toBeCloseTo(46.41, 9)
    expect(found.compound && numberOf(found.compound)).toBeCloseTo(10, 9)
  })

  it.each([
    ['440000', 33.8, 3.7],
    ['320000', 54.9, 5.6],
    ['330000', 119.8, 10.3],
    ['310000', 38.4, 4.1],
  ])('of the goods trade of %s from 2016 to 2024 is %d%%, or %d%% a year', (place, percent, yearly) => {
    const [start, end] = [printedValue('goods-total', place, '2016'), printedValue('goods-total', place, '2024')]
    const found = growth(createValue(start), createValue(end), 8)
    expect(found.percent && numberOf(found.percent)).toBeCloseTo((100 * end) / start - 100, 9)
    expect(numberOf(found.percent ?? { state: 'zero' })?.toFixed(1)).toBe(percent.toFixed(1))
    expect(numberOf(found.compound ?? { state: 'zero' })?.toFixed(1)).toBe(yearly.toFixed(1))
  })

  it('as a source prints it is told of one year, and of no longer time', () => {
    const between = (period: string) =>
      growthOf(
        amount,
        createFigure({ period: '2023', quantity: createValue(3859) }),
        createFigure({ period, quantity: createValue(4067.2), growth: 6.3 }),
      ).printed
    expect([between('2024'), between('2025'), between('2023')]).toEqual([6.3, null, null])
  })

  it('within one year is as much a year', () => {
    const { percent, compound } = growth(createValue(3, 0), createValue(4, 0), 1)
    expect(compound).toEqual(percent)
  })

  it('compounds back to the end, and encloses what rounding allows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 20 }),
        fc.double({ min: -0.49, max: 0.49, noNaN: true }),
        fc.double({ min: -0.49, max: 0.49, noNaN: true }),
        (start, end, years, offStart, offEnd) => {
          const { percent, compound } = growth(createValue(start, 1), createValue(end, 1), years)
          if (percent?.state !== 'value' || compound?.state !== 'value') throw new Error('no growth')
          expect(start * (1 + compound.value / 100) ** years).toBeCloseTo(end, 5)
          const factor = (end + offEnd) / (start + offStart)
          expect(percent.low).toBeLessThanOrEqual((factor - 1) * 100 + 1e-9)
          expect(percent.high).toBeGreaterThanOrEqual((factor - 1) * 100 - 1e-9)
          expect(compound.low).toBeLessThanOrEqual((factor ** (1 / years) - 1) * 100 + 1e-9)
          expect(compound.high).toBeGreaterThanOrEqual((factor ** (1 / years) - 1) * 100 - 1e-9)
        },
      ),
    )
  })

  it.each([
    ['zero', { state: 'zero' }],
    ['below the printed precision', { state: 'below', low: 0, high: 0.05 }],
    ['perhaps zero', createValue(0.1, 0.2)],
    ['negative', createValue(-5)],
  ] satisfies [string, Quantity][])('in percent needs a positive start, not one that is %s', (_, start) => {
    const { percent, compound, absolute } = growth(start, createValue(5))
    expect([percent, compound].map((quantity) => quantity?.state)).toEqual(['inapplicable', 'inapplicable'])
    expect(['value', 'below']).toContain(absolute.state)
  })

  it('to zero is a loss of all, to below the precision a bound', () => {
    expect(growth(createValue(5, 0), { state: 'zero' }).percent).toMatchObject({ state: 'value', value: -100 })
    const below = growth(createValue(5, 0), { state: 'below', low: 0, high: 0.05 })
    expect(below.percent).toEqual({ state: 'below', low: -100, high: expect.closeTo(-99, 9) })
  })

  it('without one of the figures is missing, with the reason of the end', () => {
    const hole: Quantity = { state: 'missing', reason: 'no-series' }
    expect(growth(createValue(5), hole)).toMatchObject({ absolute: hole, percent: hole, compound: hole })
    expect(growth(hole, createValue(5)).absolute).toEqual({ state: 'missing', reason: 'inputs' })
  })

  it('of percentages and about a midpoint is told in units only', () => {
    const share = createIndicator({ unit: createUnit({ id: 'percent' }) })
    for (const indicator of [share, createIndicator({ midpoint: 0 })]) {
      const found = growth(createValue(40, 0), createValue(50, 0), 1, indicator)
      expect(found).toMatchObject({ percent: null, compound: null, absolute: { value: 10 } })
    }
  })

  it('within no time has no yearly rate', () => {
    expect(growth(createValue(4), createValue(5), 0).compound).toMatchObject({ state: 'inapplicable' })
  })
})
