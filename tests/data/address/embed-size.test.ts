import { assert as holds, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { EMBED_WIDTH, embedHeight } from '@/data/address/embed'

it.each(['map', 'compare', 'province'] as const)('the height of a %s is whole, and no strip at any width', (kind) => {
  holds(
    property(integer({ min: 1, max: 2000 }), (width) => {
      const height = embedHeight(kind, width)
      expect(Number.isInteger(height)).toBe(true)
      expect(height).toBeGreaterThanOrEqual(350)
      expect(height).toBeLessThanOrEqual(1300)
    }),
  )
})

it('what is narrower than the least is as high as the least', () => {
  expect(embedHeight('map', 100)).toBe(embedHeight('map', EMBED_WIDTH.least))
})
