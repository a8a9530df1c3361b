import * as fc from 'fast-check'
import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import type { ScatterPoint } from '@/data/comparison/scatter'
import { correlationOf, midRanks, scatterPoints } from '@/data/comparison/scatter'
import { createFigure, createFigures, createValue, rawRows } from '@/tests/support/fixtures'

const linear = ['linear', 'linear'] as const
const log = ['log', 'log'] as const

function pointsOf(x: readonly number[], y: readonly number[]): readonly ScatterPoint[] {
  return x.map((value, i) => ({ place: String(i), x: value, y: y[i] ?? Number.NaN }))
}

const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })), {
  minLength: 3,
  maxLength: 40,
})

describe('a correlation', () => {
  it('of the first and second sets of Anscombe’s quartet is 0.816 (The American Statistician 27/1, 1973)', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
    const first = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
    const second = [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74]
    const found = [first, second].map((y) => correlationOf(pointsOf(x, y), linear))
    expect(found).toMatchObject([
      { n: 11, pearson: expect.closeTo(0.816, 3) },
      { n: 11, pearson: expect.closeTo(0.816, 3) },
    ])
  })

  it('agrees with another implementation, also with many ties', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [x, y] = [list.map(([a]) => a), list.map(([, b]) => b)]
        fc.pre(new Set(x).size > 1 && new Set(y).size > 1)
        expect(correlationOf(pointsOf(x, y), linear)).toEqual({
          kind: 'correlation',
          n: list.length,
          pearson: expect.closeTo(sampleCorrelation(x, y), 9),
          spearman: expect.closeTo(sampleRankCorrelation(x, y), 9),
        })
      }),
    )
  })

  it('on logarithmic axes is that of the logarithms, while ranks stay', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [x, y] = [list.map(([a]) => a), list.map(([, b]) => b)]
        fc.pre(new Set(x).size > 1 && new Set(y).size > 1)
        expect(correlationOf(pointsOf(x, y), log)).toMatchObject({
          pearson: expect.closeTo(sampleCorrelation(x.map(Math.log), y.map(Math.log)), 9),
          spearman: expect.closeTo(sampleRankCorrelation(x, y), 9),
        })
      }),
    )
  })

  it('of a power law is 1 on logarithmic axes and less on linear ones', () => {
    const points = pointsOf([1, 2, 4, 8], [1, 8, 64, 512])
    expect(correlationOf(points, log)).toMatchObject({ pearson: expect.closeTo(1, 12), spearman: 1 })
    expect(correlationOf(points, linear)).toMatchObject({ pearson: expect.closeTo(0.95, 2), spearman: 1 })
  })

  it('does not exist for fewer than three points, or where one side is constant', () => {
    expect(correlationOf(pointsOf([1, 2], [2, 3]), linear)).toEqual({ kind: 'none', n: 2, reason: 'few' })
    expect(correlationOf(pointsOf([1, 2, 3], [4, 4, 4]), linear)).toEqual({ kind: 'none', n: 3, reason: 'constant' })
  })
})

describe('mid-ranks', () => {
  it('give equal values the mean of the ranks that they take up', () => {
    expect(midRanks([10, 30, 20, 20])).toEqual([1, 4, 2.5, 2.5])
    expect(midRanks([5, 5, 5])).toEqual([2, 2, 2])
    expect(midRanks([])).toEqual([])
  })
})

describe('the points of two indicators', () => {
  const first = createFigures([1, 2, 3, 4, 5])

  it('are the places where both are numbers; the others are listed with the reason', () => {
    const second = [
      createFigure({ place: '110000', quantity: createValue(7) }),
      createFigure({ place: '110001', quantity: { state: 'below', low: 0, high: 0.05 } }),
      createFigure({ place: '110002', quantity: { state: 'missing', reason: 'unpublished' } }),
      createFigure({ place: '110003', quantity: { state: 'zero' } }),
    ]
    expect(scatterPoints(first, second, linear)).toEqual({
      points: [
        { place: '110000', x: 1, y: 7 },
        { place: '110003', x: 4, y: 0 },
      ],
      leftOut: [
        { place: '110001', reason: 'below' },
        { place: '110002', reason: 'unknown' },
        { place: '110004', reason: 'unknown' },
      ],
    })
    expect(scatterPoints(first, second, ['linear', 'log']).leftOut).toContainEqual({
      place: '110003',
      reason: 'not-positive',
    })
  })

  it('of the real tables agree with the rows', () => {
    const values = (indicator: string) =>
      new Map(
        rawRows('observations')
          .filter((row) => row.indicator === indicator && row.period === '2023' && /^\d{6}$/.test(row.place ?? ''))
          .map((row) => [row.place ?? '', Number(row.value)]),
      )
    const [gdp, people] = [values('gdp'), values('population')]
    const figures = (of: ReadonlyMap<string, number>) =>
      [...of].map(([place, value]) => createFigure({ place, quantity: createValue(value) }))
    const { points } = scatterPoints(figures(gdp), figures(people), linear)
    const truth = sampleCorrelation(
      [...gdp.values()],
      [...gdp.keys()].map((place) => people.get(place) ?? 0),
    )
    expect(correlationOf(points, linear)).toMatchObject({ n: 31, pearson: expect.closeTo(truth, 9) })
  })
})
