import { describe, expect, it } from 'vitest'
import type { Quantity } from '@/data/facts/quantity'
import { createChoropleth, createValue } from '@/tests/support/fixtures'

const below: Quantity = { state: 'below', low: 0, high: 0.05 }
const missing: Quantity = { state: 'missing', reason: 'unpublished' }
const inapplicable: Quantity = { state: 'inapplicable', reason: 'outside-scheme' }

describe('a choropleth', () => {
  it('classifies a value as it is printed', () => {
    const { cells } = createChoropleth([createValue(9.94), createValue(9.95), createValue(99.96, 0)])
    expect(cells.map((cell) => cell.class)).toEqual([0, 1, 2])
  })

  it('gives no class to what is no number, nor to a true zero', () => {
    const { cells } = createChoropleth([{ state: 'zero' }, below, missing, inapplicable])
    expect(cells.map((cell) => cell.class)).toEqual([null, null, null, null])
  })

  it('gives a true zero its class where the classes go below zero', () => {
    const { cells } = createChoropleth([{ state: 'zero' }, createValue(-3)], { midpoint: 0, breaks: [-2, 0, 2] })
    expect(cells.map((cell) => cell.class)).toEqual([2, 0])
  })

  it('gives every known place its rank, and its share where figures add up', () => {
    const { cells } = createChoropleth([createValue(100, 0), createValue(300, 0), missing], {}, createValue(1000, 0))
    expect(cells.map(({ rank }) => rank?.best ?? null)).toEqual([2, 1, null])
    expect(cells.map(({ share }) => share)).toEqual([
      { state: 'value', value: 10, low: 10, high: 10 },
      { state: 'value', value: 30, low: 30, high: 30 },
      { state: 'missing', reason: 'inputs' },
    ])
  })

  it('gives no share to rates, nor to balances, whose parts can exceed the whole', () => {
    const shares = [{ additive: false }, { midpoint: 0 }].map((given) => createChoropleth([createValue(5)], given))
    expect(shares.map(({ cells }) => cells[0]?.share)).toEqual([null, null])
  })
})
