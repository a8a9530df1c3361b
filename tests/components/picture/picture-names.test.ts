import { describe, expect, it } from 'vitest'
import { nameSizes, SMALLER } from '@/components/picture/map-names'
import { namesOf } from '@/data/text/names-of'
import { factsOf, pictured } from '@/tests/support/picture-facts'

const { thematic, names } = factsOf('indicator=dds-total&period=2023')
const { cells } = thematic.map
const name = (place: string) => names.place(place, 'short')

describe('names on a map', () => {
  it('stand on nearly all places where the type is small', () => {
    expect(nameSizes(cells, name, 13).size).toBeGreaterThanOrEqual(33)
  })

  it('are set smaller where there is no room, and reach over the borders of their land', () => {
    const sizes = nameSizes(cells, name, 24)
    expect(sizes.get('650000')?.size).toBe(24)
    expect(sizes.size).toBe(34)
    for (const { size } of sizes.values()) expect(size).toBeGreaterThanOrEqual(24 * SMALLER)
    expect(sizes.get('110000')?.on).toBe('sea')
  })

  it('are left out for all of a size or none, but for those that must stand', () => {
    const english = namesOf(pictured, 'en')
    const sizes = nameSizes(cells, (place) => english.place(place, 'short'), 31, { mustStand: ['310000'] })
    const without = cells.filter(({ place }) => !sizes.has(place)).map(({ place }) => place)
    expect(without.toSorted()).toEqual(['110000', '120000', '460000', '640000', '810000', '820000'])
  })

  it('give way to names that come first', () => {
    const [taiwan, first] = [...nameSizes(cells.toReversed(), name, 20).keys()]
    expect(taiwan).toBe('710000')
    expect(first).toBe(cells.at(-1)?.place)
  })

  it('keep clear of what is taken, but for that of Taiwan, which then stands south of its island', () => {
    const placed = nameSizes(cells, name, 13, { taken: [{ left: 0, top: 0, right: 1060, bottom: 832 }] })
    expect([...placed.keys()]).toEqual(['710000'])
    expect(placed.get('710000')).toMatchObject({ anchor: 'end', on: 'sea', size: 13 })
  })
})
