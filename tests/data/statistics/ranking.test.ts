import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '@/data/facts/figure'
import type { Quantity } from '@/data/facts/quantity'
import { rank } from '@/data/statistics/ranking'
import { createFigure, createFigures, createValue, everySeries } from '@/tests/support/fixtures'
import { rankByPairs } from '@/tests/support/rank-by-pairs'

const derived = { status: 'derived' } as const

function band(low: number, high: number): Figure {
  return createFigure({ ...derived, quantity: { state: 'value', value: (low + high) / 2, low, high } })
}

function stated(quantity: Quantity): Figure {
  return createFigure({ quantity })
}

describe('printed figures', () => {
  it('rank from the largest, and equal ones share a rank: 1, 2, 2, 4', () => {
    expect(rank(createFigures([2, 9, 4, 4]))).toEqual([
      { best: 4, worst: 4, tied: 1, of: 4 },
      { best: 1, worst: 1, tied: 1, of: 4 },
      { best: 2, worst: 2, tied: 2, of: 4 },
      { best: 2, worst: 2, tied: 2, of: 4 },
    ])
  })

  it('rank as printed: what is below the precision is printed 0 and ties with other zeros', () => {
    const below: Quantity = { state: 'below', low: 0, high: 0.05 }
    const ranks = rank([stated(below), stated(createValue(0.1)), stated(below), stated({ state: 'zero' })])
    expect(ranks.map((own) => own?.best)).toEqual([2, 1, 2, 2])
    expect(ranks.map((own) => own?.tied)).toEqual([3, 1, 3, 3])
  })

  it('put negative numbers last', () => {
    expect(rank(createFigures([-5, 0, 3])).map((own) => own?.best)).toEqual([3, 2, 1])
  })

  it('leave holes out of the count', () => {
    const holes: readonly Quantity[] = [
      { state: 'missing', reason: 'unpublished' },
      { state: 'inapplicable', reason: 'outside-scheme' },
    ]
    const ranks = rank([...holes.map(stated), ...createFigures([7])])
    expect(ranks).toEqual([null, null, { best: 1, worst: 1, tied: 1, of: 1 }])
    expect(rank([])).toEqual([])
  })
})

describe('derived figures', () => {
  it('share a band of ranks where rounding leaves their order open', () => {
    expect(rank([band(8, 9), band(4, 6), band(5, 7), band(1, 2)])).toEqual([
      { best: 1, worst: 1, tied: 1, of: 4 },
      { best: 2, worst: 3, tied: 1, of: 4 },
      { best: 2, worst: 3, tied: 1, of: 4 },
      { best: 4, worst: 4, tied: 1, of: 4 },
    ])
  })

  it('have bands of their own where one overlaps two that are apart', () => {
    const bands = rank([band(6, 9), band(4, 7), band(1, 5)]).map((own) => [own?.best, own?.worst])
    expect(bands).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ])
  })

  it('that are counted, and so exact, tie', () => {
    const counts = [3, 3, 1].map((value) => createFigure({ ...derived, quantity: createValue(value, 0) }))
    expect(rank(counts).map((own) => [own?.best, own?.worst, own?.tied])).toEqual([
      [1, 1, 2],
      [1, 1, 2],
      [3, 3, 1],
    ])
  })

  it('that are nothing but bounds have no rank', () => {
    expect(rank([createFigure({ ...derived, quantity: { state: 'below', low: 0, high: 100 } }), band(1, 2)])).toEqual([
      null,
      { best: 1, worst: 1, tied: 1, of: 1 },
    ])
  })

  it('beside a printed one share a band with it, and tie with nothing', () => {
    const ranks = rank([stated(createValue(5)), band(4, 6)])
    expect(ranks).toEqual([
      { best: 1, worst: 2, tied: 1, of: 2 },
      { best: 1, worst: 2, tied: 1, of: 2 },
    ])
  })
})

const figures = fc.array(
  fc.oneof(
    fc.integer({ min: -5, max: 5 }).map((value) => stated(createValue(value))),
    fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat({ max: 4 })).map(([low, width]) => band(low, low + width)),
    fc
      .constantFrom<Quantity>(
        { state: 'missing', reason: 'unpublished' },
        { state: 'zero' },
        { state: 'below', low: 0, high: 2 },
        { state: 'below', low: -1, high: 1 },
      )
      .chain((quantity) => fc.constantFrom(stated(quantity), createFigure({ ...derived, quantity }))),
  ),
  { maxLength: 20 },
)

describe('any ranking', () => {
  it('is what comparing every pair of figures gives', () => {
    fc.assert(
      fc.property(figures, (given) => {
        expect(rank(given)).toEqual(rankByPairs(given))
      }),
    )
  })

  it('has a best rank that is no worse than the worst, within the count', () => {
    fc.assert(
      fc.property(figures, (given) => {
        for (const own of rank(given)) {
          if (own === null) continue
          expect(own.best).toBeGreaterThanOrEqual(1)
          expect(own.worst).toBeGreaterThanOrEqual(own.best)
          expect(own.worst).toBeLessThanOrEqual(own.of)
          expect(own.best + own.tied - 1).toBeLessThanOrEqual(own.of)
        }
      }),
    )
  })

  it('gives a figure the same rank wherever it stands in the list', () => {
    const shuffled = figures.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.keys()], { minLength: given.length })),
    )
    fc.assert(
      fc.property(shuffled, ([given, order]) => {
        const ranks = rank(given)
        expect(rank(order.flatMap((i) => given[i] ?? []))).toEqual(order.map((i) => ranks[i]))
      }),
    )
  })

  it('never puts a larger printed figure behind a smaller one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 12 }), (values) => {
        const ranks = rank(createFigures(values))
        const byRank = values.toSorted((a, b) => b - a)
        expect(ranks.map((own) => own?.best)).toEqual(values.map((value) => byRank.indexOf(value) + 1))
      }),
    )
  })
})

describe('the ranking of every map', () => {
  it.each(everySeries())('of $id by $level is what comparing every pair gives', ({ slices }) => {
    for (const slice of slices) expect(rank(slice.figures)).toEqual(rankByPairs(slice.figures))
  })
})
