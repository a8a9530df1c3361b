import { describe, expect, it } from 'vitest'
import type { Claim } from '@/data/claims/claim'
import { cellClaims, comparisonClaim, findingClaim } from '@/data/claims/claim'
import type { Quantity } from '@/data/facts/quantity'
import type { Choropleth } from '@/data/map/choropleth'
import { choropleth } from '@/data/map/choropleth'
import { createChoropleth, createFigure, createValue, everySeries, rawRows } from '@/tests/support/fixtures'
import type { Known, Truth } from '@/tests/support/oracle'
import {
  derivationTruth,
  isKnown,
  jointShareTruth,
  rankTruth,
  rounded,
  shareTruth,
  truthOf,
} from '@/tests/support/oracle'

const indicatorRows = new Map(rawRows('indicators').map((row) => [row.id ?? '', row]))
const printed = new Set(rawRows('observations').map((row) => `${row.indicator} ${row.place} ${row.period}`))
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
  // Bounds alone compare with everything, so nothing is said of them.
  const isBounds = first?.kind === 'figure' && first.quantity.state === 'below'
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
  const rule = derivationTruth(measure, place, period)
  const isPart = row?.additive === 'yes' && row.midpoint === ''
  const share = isPart ? shareTruth(truth, nation) : null
  return [
    figure,
    ...(rank === null || (truth.state === 'zero' && row?.midpoint === '')
      ? []
      : [{ ...about, kind: 'rank', among: level, rank }]),
    ...(share !== null && isKnown(share)
      ? [{ ...about, kind: 'share', of: 'CN', percent: quantityTruth(share, undefined) }]
      : []),
    ...(row?.additive === 'no' && isKnown(nation) && !isBounds
      ? [
          {
            ...about,
            kind: 'comparison',
            reference: 'CN',
            relation: relationTruth(truth, nation),
            quantity: quantityTruth(truth, undefined),
            against: quantityTruth(nation, undefined),
          },
        ]
      : []),
    ...(rule === null ? [] : [{ ...about, kind: 'derivation', rule }]),
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

/** What a map shows, from the text of the tables alone. */
function expectedFinding(map: Choropleth): unknown {
  const { period, level, indicator } = map.slice
  const measure = indicator.id
  const row = indicatorRows.get(measure)
  const nation = truthOf(measure, 'CN', period)
  const truths = map.slice.figures.map(({ place }) => ({ place, truth: truthOf(measure, place, period) }))
  const all = truths.map(({ truth }) => truth)
  const ranked = truths
    .flatMap(({ place, truth }) => {
      const rank = rankTruth(truth, all)
      return rank === null ? [] : [{ place, truth, ...rank }]
    })
    .toSorted((a, b) => a.best - b.best)
  const [first, second, third] = ranked
  const isPart = row?.additive === 'yes' && row.midpoint === '' && isKnown(nation)
  if (level === 'province' && isPart && first && second && third && third.worst === 3 && third.tied === 1) {
    const three = [first, second, third]
    const joint = jointShareTruth(
      three.map(({ truth }) => truth),
      nation,
    )
    const percent = quantityTruth(joint, undefined)
    return { kind: 'top', measure, period, places: three.map(({ place }) => place), of: 'CN', percent }
  }
  const last = Math.max(...ranked.map(({ worst }) => worst))
  const [top, bottom] = [
    ranked.filter(({ best }) => best === 1),
    ranked.filter(({ best, worst }) => best > 1 && worst === last),
  ]
  const named = (ends: typeof ranked) =>
    ends
      .map(({ place, truth }) => ({
        place,
        quantity: quantityTruth(truth, undefined),
        ...(derivationTruth(measure, place, period) === null ? {} : { isDerived: true }),
      }))
      .toSorted(byPlace)
  if (row?.measure === 'count' && top.length + bottom.length === ranked.length && bottom.length > 0) {
    return { kind: 'levels', measure, period, among: level, most: named(top), least: named(bottom) }
  }
  const most = ranked.filter(({ best }) => best === 1)
  const least = ranked.filter(({ worst }) => worst === last)
  const open = all.filter((truth) => isKnown(truth) && rankTruth(truth, all) === null)
  const known = (truth: Truth) => (isKnown(truth) ? [truth] : [])
  const isBeyond = open.flatMap(known).some((one) => {
    const isBelowAll = least.flatMap(({ truth }) => known(truth)).some(({ high }) => one.low < high)
    return isBelowAll || !most.flatMap(({ truth }) => known(truth)).every(({ low }) => one.high <= low)
  })
  return {
    kind: 'extremes',
    measure,
    period,
    most: named(most),
    least: named(least),
    among: isBeyond || truths.some(isUnpublished) ? ranked.length : null,
  }
}

/** A place that has a series, but not this figure. */
function isUnpublished({ place, truth }: { place: string; truth: Truth }): boolean {
  return truth.state === 'missing' && !['710000', '810000', '820000'].includes(place)
}

function byPlace(a: { place: string }, b: { place: string }): number {
  return a.place < b.place ? -1 : 1
}

/** A finding with its places in a fixed order. */
function inOrder(claim: Claim | null): unknown {
  if (claim?.kind !== 'extremes' && claim?.kind !== 'levels') return claim
  return { ...claim, most: claim.most.toSorted(byPlace), least: claim.least.toSorted(byPlace) }
}

describe('what a map shows', () => {
  it.each(series)('$id by $level follows from the rows of the tables', (one) => {
    const maps = mapsOf(one)
    expect(maps.map((map) => rounded(inOrder(findingClaim(map))))).toEqual(
      maps.map((map) => rounded(expectedFinding(map))),
    )
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

  it('is not the share of the first three where rounding leaves open which is the third', () => {
    const derived = [400, 300, 200, 199].map((value, i) =>
      createFigure({ place: String(110000 + i), quantity: createValue(value, 10), status: 'derived' }),
    )
    const { slice, classification, nation } = createChoropleth([], {}, createValue(1000, 0))
    const open = { ...slice, figures: derived, members: derived.map(({ place }) => [place]) }
    expect(findingClaim(choropleth(open, classification, nation))).toMatchObject({ kind: 'extremes' })
    const clear = { ...open, figures: derived.slice(0, 3) }
    expect(findingClaim(choropleth(clear, classification, nation))).toMatchObject({ kind: 'top' })
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

  it('is the highest and the lowest of those that can be compared, where bounds reach beyond them', () => {
    const among = (low: number, high: number) => {
      const rates = createChoropleth([], { additive: false })
      const figures = [createValue(3), createValue(9), { state: 'below', low, high } as const].map((quantity, i) =>
        createFigure({ place: String(110000 + i), quantity, status: 'derived' }),
      )
      const finding = findingClaim(choropleth({ ...rates.slice, figures }, rates.classification, rates.nation))
      return finding?.kind === 'extremes' ? finding.among : undefined
    }
    expect(among(4, 8)).toBeNull()
    expect(among(0, 100)).toBe(2)
    expect(among(0, 4)).toBe(2)
    expect(among(8, 12)).toBe(2)
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
