import { describe, expect, it } from 'vitest'
import { mapRegions, schemeAmong, schemes } from '@/data/facts/slice'
import { createFigure, createValue, rawRows } from '@/tests/support/fixtures'

const known = (place: string) => createFigure({ place, quantity: createValue(1) })
const unknown = (place: string) => createFigure({ place, quantity: { state: 'missing', reason: 'inputs' } })
const [four, three] = schemes

describe('the schemes', () => {
  it('each cover the nation once', () => {
    const membersOf = (region: string) =>
      rawRows('region-members').flatMap((row) => (row.region === region ? (row.place ?? '') : []))
    for (const ids of schemes) expect(ids.flatMap(membersOf).toSorted()).toEqual(membersOf('CN').toSorted())
  })

  it('have their regions in one order', () => {
    for (const ids of schemes) expect(mapRegions.filter((id) => (ids as readonly string[]).includes(id))).toEqual(ids)
  })
})

describe('the scheme among figures', () => {
  it('is the finer one where all its regions are known', () => {
    expect(schemeAmong(mapRegions.map(known))).toEqual(four)
  })

  it('is the coarser one where only that is known', () => {
    expect(schemeAmong(three.map(known))).toEqual(three)
    expect(schemeAmong([...three.map(known), unknown('central'), unknown('west')])).toEqual(three)
  })

  it('is one that has all its regions where none is known in all of them', () => {
    expect(schemeAmong([known('east'), unknown('central-west'), unknown('northeast')])).toEqual(three)
    expect(schemeAmong([])).toEqual(four)
  })
})
