import { describe, expect, it } from 'vitest'
import { type Choropleth, choropleth } from '@/data/model/choropleth'
import { type Claim, cellClaims, comparisonClaim, findingClaim } from '@/data/model/claim'
import type { Quantity } from '@/data/model/quantity'
import { createChoropleth, createFigure, createValue, everySeries, rawRows } from './fixtures'
import { isKnown, jointShareTruth, type Known, rankTruth, rounded, shareTruth, type Truth, truthOf } from './oracle'

const indicatorRows = new Map(rawRows('indicators').map((row) => [row['id'] ?? '', row]))
const printed = new Set(rawRows('observations').map((row) => `${row['indicator']} ${row['place']} ${row['period']}`))
const series = everySeries()

function mapsOf({ indicator, slices, nationIn }: (typeof series)[number]): readonly Choropleth[] {
  const classification = { indicator, method: 'own', thresholds: indicator.breaks } as const
  return slices.map((slice) => choropleth(slice, classification, nationIn(slice.period)))
}

function quantityTruth(truth: Truth, quantity: Quantity | undefined): unknown {
  if (!isKnown(truth))
    return { state: truth.state, reason: quantity !== undefined && 'reason' in quantity ? quantity.reason : '' }
  const { state, value, low, high } = truth
  if (state === 'zero') return { state }
  return state === 'below' ? { state, low, high } : { state, value, low, high }
}

/** All that may be said of a place, from the text of the tables alone. */
function expectedClaims(map: Choropleth, place: string, given: readonly Claim[]): readonly unknown[] {
  const { period, level } = map.slice
  const measure = map.slice.indicator.id
  const row = indicatorRows.get(measure)
  const truth = truthOf(measure, place, period)
  const nation = truthOf(measure, 'CN', period)
  const about = { measure, period, place }
  const [first] = given
  const quantity = quantityTruth(truth, first?.kind === 'figure' ? first.quantity : undefined)
  const figure = {
    ...about,
    kind: 'figure',
    quantity,
    qualifier: null,
    status: printed.has(`${measure} ${place} ${period}`) ? 'stated' : 'derived',
  }
  if (!isKnown(truth)) return [figure]
  const rank = rankTruth(
    truth,
    map.slice.figures.map((other) => truthOf(measure, other.place, period)),
  )
  const isPart = row?.['additive'] === 'yes' && row['midpoint'] === ''
  const share = isPart ? shareTruth(truth, nation) : null
  return [
    figure,
    ...(rank === null ? [] : [{ ...about, kind: 'rank', among: level, rank }]),
    ...(share !== null && isKnown(share)
      ? [{ ...about, kind: 'share', of: 'CN', percent: quantityTruth(share, undefined) }]
      : []),
    ...(row?.['additive'] === 'no' && isKnown(nation)
      ? [
          {
            ...about,
            kind: 'comparison',
            reference: 'CN',
            relation: relationTruth(truth, nation),
            against: quantityTruth(nation, undefined),
          },
        ]
      : []),
  ]
}

function relationTruth(own: Known, reference: Known): string {
  if (own.low > reference.high) return 'above'
  return own.high < reference.low ? 'below' : 'open'
}

describe('all that is said of a place, on every map', () => {
  it.each(series)('$id by $level follows from the rows of the tables', (one) => {
    for (const map of mapsOf(one)) {
      const said = map.cells.map((cell) => cellClaims(cell, map))
      const expected = map.cells.map((cell, i) => expectedClaims(map, cell.place, said[i] ?? []))
      expect(rounded(said)).toEqual(rounded(expected))
    }
  })
})

describe('what a map shows', () => {
  it.each(series)('$id by $level follows from the rows of the tables', (one) => {
    for (const map of mapsOf(one)) {
      const { indicator, period } = map.slice
      const truth = (place: string) => truthOf(indicator.id, place, period)
      const claim = findingClaim(map)
      const all = map.slice.figures.map(({ place }) => truth(place))
      const rankOf = (place: string) => rankTruth(truth(place), all)
      expect(claim?.kind === 'top' || claim?.kind === 'extremes').toBe(true)
      if (claim?.kind === 'top') {
        expect(claim.places.map((place) => rankOf(place)?.best)).toEqual([1, 2, 3])
        const percent = jointShareTruth(claim.places.map(truth), truth('CN'))
        expect(rounded(claim.percent)).toEqual(rounded(quantityTruth(percent, undefined)))
      }
      if (claim?.kind === 'extremes') {
        const ranks = map.slice.figures.flatMap(({ place }) => ({ place, rank: rankOf(place) }))
        const last = Math.max(...ranks.map(({ rank }) => rank?.worst ?? 0))
        const named = (isEnd: (rank: { best: number; worst: number }) => boolean) =>
          ranks.flatMap(({ place, rank }) =>
            rank !== null && isEnd(rank) ? { place, quantity: quantityTruth(truth(place), undefined) } : [],
          )
        const inOrder = (extremes: readonly unknown[]) =>
          rounded(extremes)
            .map((extreme) => JSON.stringify(extreme))
            .toSorted()
        expect(inOrder(claim.most)).toEqual(inOrder(named(({ best }) => best === 1)))
        expect(inOrder(claim.least)).toEqual(inOrder(named(({ worst }) => worst === last)))
      }
    }
  })

  it('is the share of the first three where figures add up and the third is not tied', () => {
    const values = (list: readonly number[]) => list.map((value) => createValue(value, 0))
    const finding = findingClaim(createChoropleth(values([100, 400, 300, 200]), {}, createValue(1000, 0)))
    expect(finding).toMatchObject({ kind: 'top', places: ['110001', '110002', '110003'], percent: { value: 90 } })
    expect(findingClaim(createChoropleth(values([400, 300, 200, 200])))).toMatchObject({
      kind: 'extremes',
      most: [{ place: '110000' }],
    })
  })

  it('is the highest and the lowest where figures do not add up or there are too few', () => {
    const rates = createChoropleth([createValue(3), createValue(9), createValue(1), createValue(1)], {
      additive: false,
    })
    expect(findingClaim(rates)).toMatchObject({
      most: [{ place: '110001', quantity: { value: 9 } }],
      least: [{ place: '110002' }, { place: '110003' }],
    })
  })

  it('is nothing where nothing is known, or all are equal', () => {
    const missing: Quantity = { state: 'missing', reason: 'unpublished' }
    expect(findingClaim(createChoropleth([missing, missing]))).toBeNull()
    expect(findingClaim(createChoropleth([createValue(2), createValue(2)], { additive: false }))).toBeNull()
    expect(findingClaim(createChoropleth([]))).toBeNull()
  })
})

describe('a comparison', () => {
  const reference = createFigure({ place: 'CN', quantity: createValue(10, 1) })

  it.each([
    [12, 'above'],
    [8, 'below'],
    [10.2, 'open'],
  ])('of %f with 10, each printed to whole numbers, is %s', (value, relation) => {
    expect(comparisonClaim(createFigure({ quantity: createValue(value, 1) }), reference)?.relation).toBe(relation)
  })

  it('is level where both have the same bounds, and is not made where one is unknown', () => {
    expect(comparisonClaim(createFigure({ quantity: createValue(10, 1) }), reference)?.relation).toBe('level')
    expect(comparisonClaim(createFigure({ quantity: { state: 'missing', reason: 'inputs' } }), reference)).toBeNull()
  })
})
