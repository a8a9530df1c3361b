import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Wish } from '@/components/chart/labels'
import { spreadLabels } from '@/components/chart/labels'

const wish = fc.record({ at: fc.integer({ min: -50, max: 350 }), size: fc.integer({ min: 1, max: 25 }) })
const wishes = fc.array(wish, { maxLength: 12 })
const [FROM, TO] = [0, 300]

function moves(list: readonly Wish[], middles: readonly number[]): number {
  return list.reduce((sum, { at }, i) => sum + (at - (middles[i] ?? Number.NaN)) ** 2, 0)
}

function inOrder(list: readonly Wish[], middles: readonly number[]): readonly { middle: number; size: number }[] {
  return list
    .map(({ at, size }, i) => ({ at, i, size, middle: middles[i] ?? Number.NaN }))
    .toSorted((a, b) => a.at - b.at || a.i - b.i)
}

it('leaves labels that do not meet where they want to be', () => {
  expect(
    spreadLabels(
      [
        { at: 40, size: 10 },
        { at: 20, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([40, 20])
})

it('moves two labels of one place apart by the same way, in the order given', () => {
  expect(
    spreadLabels(
      [
        { at: 50, size: 10 },
        { at: 50, size: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([42.5, 57.5])
})

it('pushes back what would leave the line', () => {
  expect(
    spreadLabels(
      [
        { at: 0, size: 10 },
        { at: 99, size: 10 },
        { at: 98, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([5, 95, 85])
})

it('never lets labels overlap, leave the line or change their order', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const placed = inOrder(list, spreadLabels(list, FROM, TO))
      for (const [i, { middle, size }] of placed.entries()) {
        const before = placed[i - 1]
        const start = before === undefined ? FROM : before.middle + before.size / 2
        expect(middle - size / 2).toBeGreaterThanOrEqual(start - 1e-9)
        expect(middle + size / 2).toBeLessThanOrEqual(TO + 1e-9)
      }
    }),
  )
})

it('moves labels no further than any other arrangement in that order', () => {
  const gaps = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(wishes, gaps, (list, spaces) => {
      let end = FROM
      const other = [...list].map(({ at }) => at)
      const order = list.map((_, i) => i).toSorted((a, b) => (list[a]?.at ?? 0) - (list[b]?.at ?? 0) || a - b)
      for (const [rank, i] of order.entries()) {
        const size = list[i]?.size ?? 0
        other[i] = end + (spaces[rank] ?? 0) + size / 2
        end = (other[i] ?? 0) + size / 2
      }
      fc.pre(end <= TO)
      expect(moves(list, spreadLabels(list, FROM, TO))).toBeLessThanOrEqual(moves(list, other) + 1e-6)
    }),
  )
})

it('overlaps labels evenly where the line is too short for them', () => {
  const list = Array.from({ length: 4 }, () => ({ at: 7, size: 10 }))
  expect(spreadLabels(list, 0, 20)).toEqual([2.5, 7.5, 12.5, 17.5])
})

it('has nothing to do for no labels', () => {
  expect(spreadLabels([], 0, 10)).toEqual([])
})
