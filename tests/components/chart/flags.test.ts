import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { flagLanes, lanesHeight } from '@/components/chart/labels'

it('puts flags that do not meet into one lane', () => {
  expect(
    flagLanes([
      { x: 0, width: 50 },
      { x: 60, width: 50 },
    ]),
  ).toEqual([0, 0])
})

it('hangs a flag above those that it covers', () => {
  expect(
    flagLanes([
      { x: 0, width: 50 },
      { x: 20, width: 50 },
      { x: 40, width: 50 },
    ]),
  ).toEqual([2, 1, 0])
})

it('stacks flags of one pole in the order given', () => {
  expect(
    flagLanes([
      { x: 5, width: 50 },
      { x: 5, width: 20 },
    ]),
  ).toEqual([1, 0])
})

it('lets no flag meet another or be crossed by a pole', () => {
  const flag = fc.record({ x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 10, max: 120 }) })
  fc.assert(
    fc.property(fc.array(flag, { maxLength: 14 }), (flags) => {
      const lanes = flagLanes(flags)
      const all = flags.map((one, i) => ({ ...one, i, lane: lanes[i] ?? Number.NaN }))
      for (const a of all) {
        const rest = all.filter((b) => b.i !== a.i && b.x >= a.x && b.x < a.x + a.width)
        const wrong = rest.filter((b) => (b.x === a.x ? b.lane === a.lane : b.lane >= a.lane))
        expect(wrong).toEqual([])
      }
    }),
  )
})

it('takes no height without flags', () => {
  expect(lanesHeight([])).toBe(0)
})
