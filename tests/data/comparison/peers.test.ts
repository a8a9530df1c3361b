import * as fc from 'fast-check'
import { mean, standardDeviation } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import type { PeerTable } from '@/data/comparison/peers'
import { DEFAULT_PEERS, peersOf, peerTable, weightsOf } from '@/data/comparison/peers'
import { read } from '@/data/files/read'
import { rawRows } from '@/tests/support/fixtures'

const data = read()
/** The four dimensions that are worked out here; a further one in the table changes none of it. */
const four = ['population', 'gdp-per-person', 'goods-ratio', 'export-ratio']
const table = peerTable({ ...data, peerDimensions: data.peerDimensions.filter(({ id }) => four.includes(id)) })
const { dimensions } = table
/** The dimension of an id. */
const by = (id: string) => dimensions.find((dimension) => dimension.id === id)
const ids = dimensions.map(({ id }) => id)
const provinces = rawRows('places')
  .filter((row) => row.region !== '')
  .map((row) => row.code ?? '')

const cells = new Map(
  rawRows('observations').map((row) => [`${row.indicator} ${row.place} ${row.period}`, Number(row.value)]),
)
const at = (indicator: string, place: string) => cells.get(`${indicator} ${place} 2023`) ?? Number.NaN

/** The four dimensions straight from the rows, on the scale on which they are compared. */
const positions: Readonly<Record<string, (place: string) => number>> = {
  population: (place) => Math.log(at('population', place)),
  'gdp-per-person': (place) => Math.log((at('gdp', place) * 1e8) / (at('population', place) * 1e4)),
  'goods-ratio': (place) => (100 * at('goods-total', place) * at('cny-per-usd', 'CN')) / at('gdp', place),
  'export-ratio': (place) => (100 * at('dds-export', place)) / at('dds-total', place),
}

const positionOf = (dimension: string, place: string) => positions[dimension]?.(place) ?? Number.NaN

const edge = ['150000', '540000', '620000', '630000', '640000']

/** A table of made-up z-scores, in the order of the dimensions; null is unusable. */
function tableOf(rows: Readonly<Record<string, readonly (number | null)[]>>): PeerTable {
  return {
    period: '2023',
    dimensions,
    rows: Object.entries(rows).map(([place, scores]) => ({
      place,
      cells: scores.map((z) => ({ quantity: { state: 'zero' as const }, z })),
    })),
  }
}

const names = (list: ReturnType<typeof peersOf>) => list.map(({ place }) => place)

describe('the peer table', () => {
  it('has the 31 provinces in the latest year with all four dimensions', () => {
    expect(table.period).toBe('2023')
    expect(table.rows.map(({ place }) => place)).toEqual(provinces)
    expect(JSON.parse(JSON.stringify(table))).toEqual(table)
  })

  it('calls the export ratio unusable in the five provinces that the indicator’s note names, and nothing else', () => {
    const unusable = table.rows.flatMap(({ place, cells: row }) =>
      ids.filter((_, i) => row[i]?.z === null).map((id) => [place, id]),
    )
    expect(unusable).toEqual(edge.map((place) => [place, 'export-ratio']))
  })

  it('has the dimensions of its table, in its order', () => {
    expect(ids).toEqual(four)
    expect(peerTable(data).dimensions).toEqual(data.peerDimensions)
  })

  it.each(ids)('standardizes %s over the provinces where it is usable', (dimension) => {
    const usable = dimension === 'export-ratio' ? provinces.filter((place) => !edge.includes(place)) : provinces
    const values = usable.map((place) => positionOf(dimension, place))
    for (const { place, cells: row } of table.rows.filter((one) => usable.includes(one.place))) {
      expect(row[ids.indexOf(dimension)]?.z).toBeCloseTo(
        (positionOf(dimension, place) - mean(values)) / standardDeviation(values),
        9,
      )
    }
  })
})

describe('the peers of a province', () => {
  it('of Sichuan are large inland and middle-income provinces, Hunan first', () => {
    expect(names(peersOf(table, '510000', null))).toEqual(['430000', '410000', '370000', '610000', '360000'])
  })

  it('of Shanghai start with Beijing, of Guangdong with Zhejiang and Jiangsu', () => {
    expect(names(peersOf(table, '310000', null))[0]).toBe('110000')
    expect(names(peersOf(table, '440000', null)).slice(0, 2)).toEqual(['330000', '320000'])
  })

  it('of Qinghai are found without the export ratio, which is named as unusable and never counts as 0', () => {
    const found = peersOf(table, '630000', null)
    expect(found).toHaveLength(5)
    for (const peer of found) {
      expect(peer.unusable).toEqual([by('export-ratio')])
      expect([...peer.closest, peer.farthest]).not.toContain(by('export-ratio'))
    }
  })

  it('are those that a second computation finds nearest', () => {
    const z = (dimension: string, place: string) => {
      const usable = dimension === 'export-ratio' ? provinces.filter((code) => !edge.includes(code)) : provinces
      if (!usable.includes(place)) return null
      const values = usable.map((code) => positionOf(dimension, code))
      return (positionOf(dimension, place) - mean(values)) / standardDeviation(values)
    }
    const distance = (a: string, b: string) => {
      const squares = ids.flatMap((dimension) => {
        const [one, other] = [z(dimension, a), z(dimension, b)]
        return one === null || other === null ? [] : [(one - other) ** 2]
      })
      return Math.sqrt(mean(squares))
    }
    for (const place of ['510000', '650000', '640000']) {
      const expected = provinces
        .filter((other) => other !== place)
        .toSorted((a, b) => distance(place, a) - distance(place, b))
        .slice(0, 5)
      expect(names(peersOf(table, place, null))).toEqual(expected)
    }
  })

  it('come with the two closest and the one farthest dimension', () => {
    const made = tableOf({ a: [0, 0, 0, 0], b: [3, 1, 2, 0.5] })
    expect(peersOf(made, 'a', null)).toEqual([
      {
        place: 'b',
        distance: Math.sqrt((9 + 1 + 4 + 0.25) / 4),
        closest: [by('export-ratio'), by('gdp-per-person')],
        farthest: by('population'),
        unusable: [],
      },
    ])
  })

  it('with fewer usable dimensions share the weight that is left', () => {
    const made = tableOf({
      a: [0, 0, 0, 0],
      b: [1, 1, null, null],
      c: [2, null, null, null],
      d: [null, null, null, null],
    })
    expect(peersOf(made, 'a', null)).toEqual([
      {
        place: 'b',
        distance: 1,
        closest: [by('population')],
        farthest: by('gdp-per-person'),
        unusable: [by('goods-ratio'), by('export-ratio')],
      },
      { place: 'c', distance: 2, closest: [by('population')], farthest: null, unusable: dimensions.slice(1) },
    ])
    expect(peersOf(made, 'd', null)).toEqual([])
  })

  it('follow the weights: a dimension without weight neither counts nor is named', () => {
    const made = tableOf({ a: [0, 0, 0, 0], b: [0, 4, 0, 0], c: [1, 0, 0, 0] })
    expect(names(peersOf(made, 'a', { number: 2, weights: [] }))).toEqual(['c', 'b'])
    const found = peersOf(made, 'a', { number: 2, weights: [1, 0, 1, 1] })
    expect(names(found)).toEqual(['b', 'c'])
    expect(found.flatMap(({ closest, farthest }) => [...closest, farthest])).not.toContain(by('gdp-per-person'))
  })

  it('at the same distance stand by code, in whatever order the table is', () => {
    const made = tableOf({ c: [0.3, 0, 0, 0], a: [0, 0, 0, 0], d: [-0.3, 0, 0, 0], b: [0, 0.1 + 0.2, 0, 0] })
    expect(names(peersOf(made, 'a', null))).toEqual(['b', 'c', 'd'])
    const turned = { ...made, rows: made.rows.toReversed() }
    expect(names(peersOf(turned, 'a', null))).toEqual(['b', 'c', 'd'])
  })

  it('are as many as asked, never the place itself, nearest first, and as near as it is to them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...provinces),
        fc.integer({ min: 1, max: 10 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
        (place, number, weights) => {
          const found = peersOf(table, place, { number, weights })
          expect(found).toHaveLength(number)
          expect(names(found)).not.toContain(place)
          const distances = found.map(({ distance }) => distance)
          expect(distances).toEqual(distances.toSorted((a, b) => a - b))
          const [nearest] = found
          const back = peersOf(table, nearest?.place ?? '', { number: 30, weights }).find(
            (peer) => peer.place === place,
          )
          expect(back?.distance).toBeCloseTo(nearest?.distance ?? Number.NaN, 12)
        },
      ),
    )
  })

  it('of an unknown place are none', () => {
    expect(peersOf(table, '710000', null)).toEqual([])
  })
})

describe('weights', () => {
  it('are one each unless a view gives them', () => {
    expect(DEFAULT_PEERS).toEqual({ number: 5, weights: [1, 1, 1, 1] })
    expect(weightsOf(null, 4)).toEqual([1, 1, 1, 1])
    expect(weightsOf({ number: 3, weights: [2, 0] }, 4)).toEqual([2, 0, 1, 1])
    expect(weightsOf(null, 5)).toEqual([1, 1, 1, 1, 1])
  })
})
