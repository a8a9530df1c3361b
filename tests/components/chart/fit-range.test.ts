import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitRange } from '@/components/chart/scale'

it('takes all there is where nothing needs room', () => {
  expect(fitRange([], 10, 400, 50)).toEqual([10, 400])
})

it('leaves room after what stands at the end, and less after what stands before', () => {
  expect(fitRange([{ share: 1, before: 0, after: 60 }], 0, 400, 50)).toEqual([0, 340])
  expect(fitRange([{ share: 0.5, before: 0, after: 240 }], 0, 400, 50)).toEqual([0, 320])
})

it('leaves room on both sides', () => {
  const position = [
    { share: 0, before: 40, after: 0 },
    { share: 1, before: 0, after: 60 },
  ]
  expect(fitRange(position, 0, 400, 50)).toEqual([40, 340])
})

it('keeps every label inside, unless the range would be too narrow', () => {
  const one = fc.record({
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    before: fc.integer({ min: 0, max: 90 }),
    after: fc.integer({ min: 0, max: 90 }),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 10 }), (position) => {
      const [left, right] = fitRange(position, 0, 400, 60)
      expect(right - left).toBeGreaterThanOrEqual(60 - 1e-9)
      for (const { share, before, after } of position) {
        const x = left + share * (right - left)
        expect(x - before).toBeGreaterThanOrEqual(-0.5)
        expect(x + after).toBeLessThanOrEqual(400.5)
      }
    }),
  )
})
