import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { peersOf, peerTable } from '@/data/comparison/peers'
import { neighborsOf, withNeighbors, withPeers, withRegion, withTop } from '@/data/comparison/suggestions'
import { read } from '@/data/files/read'
import { MAX_PLACES } from '@/data/view/view'
import { createChoropleth, createThematicMap, createValue, rawRows } from '@/tests/support/fixtures'

const table = peerTable(read())
const codes = rawRows('places').map((row) => row.code ?? '')
const members = Object.fromEntries(
  rawRows('regions').map((region) => [
    region.id ?? '',
    rawRows('region-members')
      .filter((row) => row.region === region.id)
      .map((row) => row.place ?? ''),
  ]),
)

describe('neighbors', () => {
  it('share a land border: those of Sichuan', () => {
    expect(neighborsOf('510000')).toEqual(['500000', '520000', '530000', '540000', '610000', '620000', '630000'])
  })

  it('are so for both, exist for every place, and an island has none', () => {
    for (const place of codes) for (const other of neighborsOf(place)) expect(neighborsOf(other)).toContain(place)
    expect(codes.filter((place) => neighborsOf(place).length === 0)).toEqual(['460000', '710000'])
    expect([neighborsOf('east'), neighborsOf('999999')]).toEqual([[], []])
  })
})

describe('a suggestion', () => {
  it('adds neighbors at the end, in the order of the places', () => {
    expect(withNeighbors(['310000', '330000'])).toEqual({
      kind: 'neighbors',
      places: ['310000', '330000', '320000', '340000', '350000', '360000'],
      added: ['320000', '340000', '350000', '360000'],
      left: [],
    })
    expect(withNeighbors(['460000']).added).toEqual([])
  })

  it('adds peers, the nearest of each place before the second of any', () => {
    const [first, second] = ['510000', '310000'].map((place) => peersOf(table, place, null).map((peer) => peer.place))
    expect(withPeers(['510000', '310000'], table, null).added.slice(0, 4)).toEqual([
      first?.[0],
      second?.[0],
      first?.[1],
      second?.[1],
    ])
    expect(withPeers(['510000'], table, { number: 2, weights: [] }).added).toHaveLength(2)
  })

  it('adds the provinces of the regions, as many as there is room for', () => {
    expect(withRegion(['230000'], members).places).toEqual(['230000', '210000', '220000'])
    const found = withRegion(['510000'], members)
    expect(found.places).toHaveLength(10)
    expect(found.left).toHaveLength(2)
    expect(withRegion(['810000'], members).added).toEqual([])
  })

  it('adds the top five, of a tie the lower codes', () => {
    const { map } = createThematicMap({ indicator: 'goods-total', period: '2024' })
    expect(withTop(['510000', '310000'], map).places).toEqual([
      '510000',
      '310000',
      '440000',
      '320000',
      '330000',
      '110000',
    ])
    const tied = createChoropleth([7, 9, 7, 7].map((value) => createValue(value)))
    expect(withTop([], tied, 3).places).toEqual(['110001', '110000', '110002'])
  })

  it('keeps what was chosen in its order, adds nothing twice and never more than a link holds', () => {
    const { map } = createThematicMap({ indicator: 'goods-total', period: '2024' })
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...codes), { maxLength: MAX_PLACES }), (places) => {
        const all = [
          withNeighbors(places),
          withPeers(places, table, null),
          withRegion(places, members),
          withTop(places, map),
        ]
        for (const { places: list, added, left } of all) {
          expect(list).toEqual([...places, ...added])
          expect(new Set([...list, ...left]).size).toBe(list.length + left.length)
          expect(list.length).toBeLessThanOrEqual(MAX_PLACES)
          expect(left.length === 0 || list.length === MAX_PLACES).toBe(true)
        }
      }),
    )
  })
})
