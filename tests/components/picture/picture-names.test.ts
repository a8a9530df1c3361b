import { describe, expect, it } from 'vitest'
import { nameSizes } from '@/components/picture/map-names'
import { factsOf } from '@/tests/support/picture-facts'

const { thematic, names } = factsOf('indicator=dds-total&period=2023')
const { cells } = thematic.map
const name = (place: string) => names.place(place, 'short')

describe('names on a map', () => {
  it('stand on nearly all places where the type is small', () => {
    expect(nameSizes(cells, name, 13).size).toBeGreaterThanOrEqual(33)
  })

  it('are set smaller or left out where there is no room', () => {
    const sizes = nameSizes(cells, name, 24)
    expect(sizes.get('650000')).toBe(24)
    expect(sizes.has('110000')).toBe(false)
    expect(sizes.size).toBeLessThan(34)
    for (const size of sizes.values()) expect(size).toBeGreaterThanOrEqual(24 * 0.74)
  })

  it('give way to names that come first', () => {
    const [first] = [...nameSizes(cells.toReversed(), name, 20).keys()]
    expect(first).toBe(cells.at(-1)?.place)
  })

  it('keep clear of marks', () => {
    const free = nameSizes(cells, name, 13)
    expect(free.has('650000')).toBe(true)
    const marks = Array.from({ length: 110 }, (_, i) =>
      Array.from({ length: 84 }, (__, j) => [i * 10, j * 10] as const),
    ).flat()
    expect(nameSizes(cells, name, 13, marks).size).toBe(0)
  })
})
