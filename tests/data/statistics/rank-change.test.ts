import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankChangeOf, tellableParts } from '@/data/statistics/rank-change'
import { createFigure, createFigures, createValue, rawRows } from '@/tests/support/fixtures'
import { exactFigures } from '@/tests/support/spread-figures'

function change(start: readonly number[], end: readonly number[], at = 0) {
  return rankChangeOf(exactFigures(start), exactFigures(end), String(110000 + at))
}

/** Competition rank from the largest, by counting. */
function rankBy(own: number, others: readonly number[]): number {
  return others.filter((other) => other > own).length + 1
}

describe('a change of rank', () => {
  it('is its own doing where nobody else moved, and that of others where it stood still', () => {
    expect(change([1, 5, 6], [7, 5, 6])).toMatchObject({ total: 2, own: 2, others: 0 })
    expect(change([5, 1, 2], [5, 6, 7])).toMatchObject({ total: -2, own: 0, others: -2 })
  })

  it('where both moved is split by the mean of both orders', () => {
    // Alone it would be 1st, left alone 3rd; first before and after.
    expect(change([10, 6, 4], [30, 20, 12])).toMatchObject({ total: 0, own: 1, others: -1, alone: 1, still: 3 })
    expect(change([3, 5, 9], [6, 10, 12])).toMatchObject({ total: 0, own: 0.5, others: -0.5, alone: 2, still: 3 })
  })

  it('always adds up exactly, and its parts follow from four counted ranks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 })), {
          minLength: 1,
          maxLength: 15,
        }),
        (pairs) => {
          const [start, end] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
          const [[own, next] = [0, 0], ...rest] = pairs
          const [then, now] = [rest.map(([a]) => a), rest.map(([, b]) => b)]
          const found = change(start, end)
          if (found.kind === 'none') throw new Error(found.reason)
          expect(found.own + found.others).toBe(found.total)
          expect(found.total).toBe(rankBy(own, then) - rankBy(next, now))
          expect(found).toMatchObject({
            alone: rankBy(next, then),
            still: rankBy(own, now),
            own: (rankBy(own, then) - rankBy(next, then) + rankBy(own, now) - rankBy(next, now)) / 2,
          })
          expect(found.own * Math.sign(next - own)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  it('is told in parts only in whole places and without ties: those tied say nothing of who moved', () => {
    const told = (...given: Parameters<typeof change>) => {
      const found = change(...given)
      return found.kind === 'none' ? undefined : tellableParts(found)
    }
    expect(told([1, 5, 6], [7, 5, 6])).toEqual({ own: 2, others: 0 })
    expect(told([3, 5, 9], [6, 10, 12])).toBeNull()
    expect(told([0, 1, 0, 0], [5, 1, 0, 0])).toBeNull()
    expect(told([0, 0, 0], [5, 1, 0])).toBeNull()
  })

  it('of Sichuan in goods trade from 2016 to 2024 is four up: eight by its own growth, four down by that of others', () => {
    const values = (period: string) =>
      new Map(
        rawRows('observations')
          .filter((row) => row.indicator === 'goods-total' && row.period === period && row.place !== 'CN')
          .map((row) => [row.place ?? '', Number(row.value)]),
      )
    const [then, now] = [values('2016'), values('2024')]
    const figures = (of: ReadonlyMap<string, number>) =>
      [...of].map(([place, value]) => createFigure({ place, quantity: createValue(value) }))
    const others = (of: ReadonlyMap<string, number>) =>
      [...of].filter(([place]) => place !== '510000').map(([, value]) => value)
    const [own = 0, next = 0] = [then.get('510000'), now.get('510000')]
    expect(rankChangeOf(figures(then), figures(now), '510000')).toMatchObject({
      before: { best: rankBy(own, others(then)) },
      after: { best: rankBy(next, others(now)) },
      alone: rankBy(next, others(then)),
      still: rankBy(own, others(now)),
      total: 4,
      own: 8,
      others: -4,
    })
  })

  it('is not told where rounding leaves a rank open', () => {
    const derived = (values: readonly number[]) =>
      values.flatMap((value, i) =>
        createFigures([value], { place: String(110000 + i), status: 'derived', quantity: createValue(value, 2) }),
      )
    expect(rankChangeOf(derived([1, 5]), derived([5, 6]), '110000')).toMatchObject({ kind: 'none', reason: 'open' })
    expect(rankChangeOf(derived([1, 5]), derived([9, 5]), '110000')).toMatchObject({ kind: 'split', total: 1 })
  })

  it('is not told without a figure, or where other places are ranked', () => {
    expect(change([1], [2], 5)).toEqual({ kind: 'none', place: '110005', reason: 'unknown' })
    expect(change([1, 2], [2])).toMatchObject({ kind: 'none', reason: 'different-places' })
    const hole = createFigure({ place: '110000', quantity: { state: 'missing', reason: 'unpublished' } })
    expect(rankChangeOf([hole], exactFigures([1]), '110000')).toMatchObject({ reason: 'unknown' })
  })
})
