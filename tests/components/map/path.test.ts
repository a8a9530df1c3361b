import { describe, expect, it } from 'vitest'
import { integerPath } from '@/components/map/land-paths'

describe('integerPath', () => {
  it('writes a ring in relative whole steps; z closes it, so that the last point is not written', () => {
    const square = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ]
    expect(integerPath([square], 4, true)).toBe('M0 0l8 0 0 8-8 0z')
  })

  it('writes a line to its end', () => {
    expect(
      integerPath(
        [
          [
            [1, 1],
            [3, -2],
          ],
        ],
        1,
        false,
      ),
    ).toBe('M1 1l2-3')
  })

  it('lets a minus separate numbers', () => {
    expect(
      integerPath(
        [
          [
            [-1, -1],
            [-3, -4],
          ],
        ],
        1,
        false,
      ),
    ).toBe('M-1-1l-2-3')
  })

  it('leaves out points that fall together, without drifting', () => {
    const line = Array.from({ length: 101 }, (_, i) => [i * 0.3, 0])
    const steps = integerPath([line], 1, false).slice('M0 0l'.length).split(' 0').slice(0, -1).map(Number)
    expect(steps.every((step) => step === 1)).toBe(true)
    expect(steps).toHaveLength(30)
  })

  it('keeps a ring that would vanish as a speck', () => {
    expect(
      integerPath(
        [
          [
            [5.01, 5],
            [5.02, 5],
            [5.02, 5.01],
            [5.01, 5],
          ],
        ],
        1,
        true,
      ),
    ).toBe('M5 5l1 0z')
  })

  it('writes one ring after the other, and nothing for none', () => {
    const speck = [
      [0, 0],
      [9, 0],
      [0, 0],
    ]
    expect(integerPath([speck, speck], 1, true)).toBe('M0 0l9 0zM0 0l9 0z')
    expect(integerPath([], 1, true)).toBe('')
  })
})
