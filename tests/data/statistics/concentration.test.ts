import * as fc from 'fast-check'
import { mean } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { indicatorOf } from '@/data/facts/dataset'
import { figureOf } from '@/data/facts/lookup'
import type { Quantity } from '@/data/facts/quantity'
import { numberOf } from '@/data/facts/quantity'
import { slice } from '@/data/facts/slice'
import { read } from '@/data/files/read'
import type { Concentration } from '@/data/statistics/concentration'
import { concentrationOf, giniOf, herfindahlOf } from '@/data/statistics/concentration'
import { sampleOf } from '@/data/statistics/sample'
import { createChoropleth, createFigure, createValue, rawRows } from '@/tests/support/fixtures'
import { exactFigures, roundedLists } from '@/tests/support/spread-figures'

const data = read()

function real(id: string, period: string) {
  const indicator = indicatorOf(data, id)
  return concentrationOf(slice(data, indicator, period, 'province'), figureOf(data, indicator, 'CN', period))
}

function found(result: ReturnType<typeof concentrationOf>): Concentration {
  if (result.kind === 'none') throw new Error(result.reason)
  return result
}

function of(values: readonly number[], nation: Quantity = { state: 'missing', reason: 'unpublished' }) {
  const { slice: cut } = createChoropleth(values.map((value) => createValue(value, 0)))
  return concentrationOf(cut, createFigure({ place: 'CN', quantity: nation }))
}

const gini = (values: readonly number[]) => numberOf(giniOf(sampleOf(exactFigures(values))))
const hhi = (values: readonly number[]) => numberOf(herfindahlOf(sampleOf(exactFigures(values))))
const lists = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 20 })

/** Whether the bounds hold both the number and the truth, up to the noise of binary fractions. */
function encloses(quantity: Quantity, truth: number | null): boolean {
  if (quantity.state !== 'value' || truth === null) return false
  const { value, low, high } = quantity
  return [value, truth].every((inner) => low <= inner + 1e-9 && inner - 1e-9 <= high)
}

describe('the Herfindahl-Hirschman index', () => {
  it('of firms with 30, 30, 20 and 20 percent is 2,600 (U.S. Department of Justice, Herfindahl-Hirschman Index)', () => {
    expect(hhi([30, 30, 20, 20])).toBeCloseTo(2600, 9)
  })

  it('runs from 10,000 / n to 10,000 and does not depend on the unit', () => {
    expect(hhi([7, 7, 7, 7])).toBeCloseTo(2500, 9)
    fc.assert(
      fc.property(lists, fc.integer({ min: 2, max: 9 }), (values, factor) => {
        expect(hhi(values.map((value) => value * factor))).toBeCloseTo(hhi(values) ?? 0, 6)
        expect(hhi(values) ?? 0).toBeGreaterThanOrEqual(10_000 / values.length - 1e-6)
        expect(hhi(values) ?? 0).toBeLessThanOrEqual(10_000)
      }),
    )
  })

  it('encloses that of every list that prints the same', () => {
    fc.assert(
      fc.property(roundedLists, ({ figures, truths }) => {
        expect(encloses(herfindahlOf(sampleOf(figures)), hhi(truths))).toBe(true)
      }),
    )
  })

  it('of nothing cannot be computed', () => {
    expect(herfindahlOf(sampleOf([]))).toEqual({ state: 'inapplicable', reason: 'divisor' })
  })
})

describe('the Gini coefficient', () => {
  it('of 1, 2, 3, 4 is a quarter, of equal figures 0, of one holder among four three quarters', () => {
    expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25, 12)
    expect(gini([5, 5, 5])).toBeCloseTo(0, 12)
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12)
  })

  it('is half the relative mean difference, computed over all pairs', () => {
    fc.assert(
      fc.property(lists, (values) => {
        const pairs = values.flatMap((a) => values.map((b) => Math.abs(a - b)))
        expect(gini(values)).toBeCloseTo(mean(pairs) / (2 * mean(values)), 9)
      }),
    )
  })

  it('encloses that of every list that prints the same', () => {
    fc.assert(
      fc.property(roundedLists, ({ figures, truths }) => {
        expect(encloses(giniOf(sampleOf(figures)), gini(truths))).toBe(true)
      }),
    )
  })
})

describe('a concentration', () => {
  it('cumulates from the largest, in percent of the nation, and names the first 1, 3 and 5', () => {
    const result = found(of([10, 40, 20, 5, 15, 2], createValue(200, 0)))
    expect(result.whole).toBe('nation')
    expect(result.curve.map(({ percent }) => numberOf(percent))).toEqual([20, 30, 37.5, 42.5, 45, 46])
    expect(result.top.map(({ count, places, isCut }) => [count, places.length, isCut])).toEqual([
      [1, 1, true],
      [3, 3, true],
      [5, 5, true],
    ])
    expect(result.top[1]?.places).toEqual(['110001', '110002', '110004'])
  })

  it('without a figure of the nation refers to the places together, so that the curve ends at 100', () => {
    fc.assert(
      fc.property(lists, (values) => {
        const { curve, whole } = found(of(values))
        const percents = curve.map(({ percent }) => numberOf(percent) ?? Number.NaN)
        expect(whole).toBe('places')
        expect(percents.at(-1)).toBeCloseTo(100, 9)
        const steps = percents.map((percent, i) => percent - (percents[i - 1] ?? 0))
        expect(steps.every((step, i) => i === 0 || step <= (steps[i - 1] ?? 0) + 1e-9)).toBe(true)
      }),
    )
  })

  it('does not say which are the first three where the third ties with the fourth', () => {
    expect(found(of([40, 30, 20, 20, 5])).top[1]).toMatchObject({ count: 3, isCut: false })
  })

  it('of digital services in 2023 is that of the 31 printed rows and the printed nation', () => {
    const rows = rawRows('observations').filter((row) => row.indicator === 'dds-total' && row.period === '2023')
    const values = rows.filter((row) => /^\d{6}$/.test(row.place ?? '')).map((row) => Number(row.value))
    const nation = Number(rows.find((row) => row.place === 'CN')?.value)
    const largest = values.toSorted((a, b) => b - a).slice(0, 3)
    const total = values.reduce((sum, value) => sum + value, 0)
    const result = found(real('dds-total', '2023'))
    expect(result).toMatchObject({ n: 31, whole: 'nation' })
    expect(numberOf(result.top[1]?.percent ?? { state: 'zero' })).toBeCloseTo(
      (100 * largest.reduce((sum, value) => sum + value, 0)) / nation,
      9,
    )
    expect(numberOf(result.hhi)).toBeCloseTo(
      values.reduce((sum, value) => sum + ((100 * value) / total) ** 2, 0),
      6,
    )
  })

  it('of shares of the nation is in percent of it already', () => {
    const shares = found(real('dds-share', '2023'))
    const amounts = found(real('dds-total', '2023'))
    expect(shares.whole).toBe('nation')
    shares.curve.forEach(({ place, percent }, i) => {
      expect(place).toBe(amounts.curve[i]?.place)
      expect(numberOf(percent)).toBeCloseTo(numberOf(amounts.curve[i]?.percent ?? { state: 'zero' }) ?? 0, 9)
    })
  })

  it.each([
    ['dds-export-ratio', '2023', 'not-additive'],
    ['dds-balance', '2023', 'signed'],
    ['cbec-export-share', '2024', 'incomplete'],
  ])('is not told of %s in %s: %s', (id, period, reason) => {
    expect(real(id, period)).toMatchObject({ kind: 'none', reason })
  })

  it('is not told of one place, or of nothing', () => {
    expect(of([4])).toMatchObject({ kind: 'none', reason: 'few' })
    expect(of([0, 0, 0])).toMatchObject({ kind: 'none', reason: 'nothing' })
  })
})
