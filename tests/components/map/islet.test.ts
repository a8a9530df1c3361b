import { expect, it } from 'vitest'
import { isIslet } from '@/components/map/land-paths'

const square = (side: number) => [
  [0, 0],
  [side, 0],
  [side, side],
  [0, side],
  [0, 0],
]

it('is a small closed ring', () => {
  expect(isIslet(square(4), 4)).toBe(true)
  expect(isIslet(square(4.1), 4)).toBe(false)
})

it('is no open line, however short', () => {
  expect(isIslet(square(1).slice(0, -1), 4)).toBe(false)
})
