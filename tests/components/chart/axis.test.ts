import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOnScale, readable, scaleOf } from '@/components/chart/scale'

const linear = { kind: 'linear', range: [0, 100], count: 5 } as const
const log = { kind: 'log', range: [0, 100], count: 5 } as const

describe('the labels of an axis', () => {
  const years = Array.from({ length: 9 }, (_, i) => ({ x: i * 40, words: String(2016 + i) }))

  it('all stay where there is room', () => {
    expect(readable(years)).toEqual(years)
  })

  it('are thinned out evenly, and the last stays', () => {
    const close = years.map(({ x, words }) => ({ x: x / 2, words }))
    expect(readable(close).map(({ words }) => words)).toEqual(['2016', '2018', '2020', '2022', '2024'])
    expect(readable(years.map(({ words }) => ({ x: 0, words }))).map(({ words }) => words)).toEqual(['2024'])
  })

  it('are none where there are no ticks', () => {
    expect(readable([])).toEqual([])
  })
})

describe('a scale', () => {
  it('ends at round numbers', () => {
    expect(scaleOf([0, 93], linear).ticks).toEqual([0, 20, 40, 60, 80, 100])
  })

  it.each([
    [[7, 7, 7], 50],
    [[-7], 50],
    [[0, 0], 0],
  ])('of equal values %j has room around them, or begins at zero', (values, position) => {
    const scale = scaleOf(values, { ...linear, nice: false })
    expect(scale.at(values[0] ?? Number.NaN)).toBeCloseTo(position)
    expect(scale.ticks.length).toBeGreaterThan(1)
  })

  it('without values still has ticks', () => {
    expect(scaleOf([], linear).ticks.length).toBeGreaterThan(1)
    expect(scaleOf([], log).ticks.length).toBeGreaterThan(1)
  })

  it('that is logarithmic has no place for zero and less', () => {
    expect([0, -5, Number.NaN].filter((value) => isOnScale(value, 'log'))).toEqual([])
    expect(isOnScale(-5, 'linear')).toBe(true)
    expect(scaleOf([0, -5, 1, 100], log).at(10)).toBeCloseTo(50)
  })

  it.each([
    [[1, 100], [1, 2, 5, 10, 20, 50, 100], 8],
    [[1, 1000], [1, 3, 10, 30, 100, 300, 1000], 6],
    [[1, 100000], [1, 10, 100, 1000, 10000, 100000], 5],
    [[1, 1e9], [1, 1e3, 1e6, 1e9], 3],
    [[0.02, 0.9], [0.03, 0.1, 0.3], 3],
  ])('that is logarithmic over %j has ticks %j', (values, ticks, count) => {
    expect(scaleOf(values, { ...log, count }).ticks).toEqual(ticks)
  })

  it('has increasing ticks within its range, not many more than there is room for', () => {
    const positive = fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(positive, fc.constantFrom(linear, log), (values, kind) => {
        const { ticks, at } = scaleOf(values, kind)
        expect(ticks.length).toBeLessThanOrEqual(11)
        expect(ticks.toSorted((a, b) => a - b)).toEqual(ticks)
        for (const tick of ticks) {
          expect(at(tick)).toBeGreaterThanOrEqual(-1e-6)
          expect(at(tick)).toBeLessThanOrEqual(100 + 1e-6)
        }
      }),
    )
  })
})
