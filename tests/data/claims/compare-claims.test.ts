import { mean, sampleCorrelation, sampleRankCorrelation } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import type { CompareClaimOf } from '@/data/claims/comparison-claim'
import {
  benchmarkClaim,
  concentrationClaims,
  correlationClaim,
  distributionClaims,
  growthClaim,
  peerClaim,
  periodsClaim,
  quarterClaim,
  rankChangeClaim,
} from '@/data/claims/comparison-claims'
import { pairables, scatterPairing } from '@/data/comparison/pairing'
import { correlationOf, scatterPoints } from '@/data/comparison/scatter'
import type { Quantity } from '@/data/facts/quantity'
import { read } from '@/data/files/read'
import { languages } from '@/data/language'
import { seriesOf } from '@/data/map/series'
import { growthOf } from '@/data/statistics/growth'
import { compareClause } from '@/data/text/compare-sentence'
import { compareGrammarOf, namesOf } from '@/data/text/names-of'
import type { Span } from '@/tests/support/compare-oracle'
import {
  directionTruth,
  known,
  meanTruth,
  orderSpans,
  partsOf,
  quantileTruth,
  regionMates,
  regionNameOf,
  spanOf,
} from '@/tests/support/compare-oracle'
import { digits } from '@/tests/support/digits'
import { rawRows } from '@/tests/support/fixtures'
import { rankTruth, rounded, truthOf } from '@/tests/support/oracle'
import { changesIn, comparisonsIn, mappedSeries } from '@/tests/support/real-comparisons'

/** The first and the last period of each: what lies between is made by the same rows of other years. */
const all = mappedSeries().map((one) => ({
  ...one,
  periods: [...new Set([one.periods[0] ?? '', one.periods.at(-1) ?? ''])],
}))
const rowsOf = new Map(rawRows('indicators').map((row) => [row.id ?? '', row]))
const observations = new Map(rawRows('observations').map((row) => [`${row.indicator} ${row.place} ${row.period}`, row]))
const provinces = rawRows('places').map((row) => row.code ?? '')
const outside = ['710000', '810000', '820000']

function number(quantity: Quantity | null): number | null {
  if (quantity?.state === 'zero') return 0
  return quantity?.state === 'value' ? quantity.value : null
}

const kinds = ['first', 'nation', 'regional', 'mean', 'median'] as const
const relations = { up: 'above', down: 'below', level: 'level', open: 'open' } as const

function benchmarksOf(
  id: string,
  level: string,
  period: string,
  places: readonly string[],
  place: string,
): Readonly<Record<(typeof kinds)[number], Span | null>> {
  const span = (of: string) => {
    const truth = known(id, of, period)
    return truth === null ? null : spanOf(truth)
  }
  const isRate = rowsOf.get(id)?.additive === 'no'
  const mates = level === 'province' ? regionMates(place) : []
  const parts = mates.every((mate) => known(id, mate, period) !== null) ? orderSpans(id, mates, period) : []
  const isOpen = parts.length > partsOf(id, mates, period).length
  const average = isOpen ? Number.NaN : meanTruth(partsOf(id, mates, period).map(spanOf)).value
  const largest = partsOf(id, places, period)
    .map(spanOf)
    .reduce((best, next) => (next.value > best.value ? next : best))
  const own = span(place)
  return {
    first: own?.value === largest.value ? null : largest,
    nation: isRate ? span('CN') : null,
    regional: isRate && level === 'province' ? span(regionNameOf(place)) : null,
    mean: parts.length > 1 ? { ...meanTruth(parts.map((part) => ({ ...part, value: 0 }))), value: average } : null,
    median: parts.length > 1 ? quantileTruth(parts, 1 / 2) : null,
  }
}

function benchmarkFacts(claim: CompareClaimOf<'benchmark'> | null) {
  if (claim === null) return null
  const { relation, against, difference, ratio } = claim
  return { relation, against: number(against), difference: number(difference), ratio: number(ratio) }
}

function numeric(value: number): number | null {
  return Number.isNaN(value) ? null : value
}

describe('what is said of a place against a benchmark', () => {
  it.each(all)('$id by $level follows from the rows of the tables', ({ id, level, series, periods }) => {
    const hasRatio = rowsOf.get(id)?.unit !== 'percent' && rowsOf.get(id)?.midpoint === ''
    for (const period of periods) {
      const { rows, slice } = comparisonsIn(series, level, period)
      const places = slice.figures.map(({ place }) => place)
      const said = rows.map((row) => kinds.map((kind) => benchmarkFacts(benchmarkClaim(row, row[kind]))))
      const expected = places.map((place) => {
        const own = known(id, place, period)
        if (own === null || own.state === 'below') return kinds.map(() => null)
        const benchmarks = benchmarksOf(id, level, period, places, place)
        return kinds.map((kind) => {
          const other = benchmarks[kind]
          if (other === null) return null
          const { value } = spanOf(own)
          const canDivide = hasRatio && value !== 0 && (other.low > 0 || other.high < 0)
          return {
            relation: relations[directionTruth(other, spanOf(own))],
            against: numeric(other.value),
            difference: numeric(value - other.value),
            ratio: canDivide ? numeric(value / other.value) : null,
          }
        })
      })
      expect(rounded(said)).toEqual(rounded(expected))
    }
  })
})

describe('what is said of a distribution', () => {
  it.each(all)('$id by $level follows from the rows of the tables', ({ id, level, series, periods }) => {
    for (const period of periods) {
      const { slice, distribution } = comparisonsIn(series, level, period)
      const places = slice.figures.map(({ place }) => place)
      const isWhole = places.every((place) => outside.includes(place) || known(id, place, period) !== null)
      const parts = orderSpans(id, places, period)
      const limits = [1 / 4, 1 / 2, 3 / 4].map((share) => quantileTruth(parts, share))
      const quarter = (place: string) => {
        const own = known(id, place, period)
        const sides = limits.map((limit) => (own === null ? 'open' : directionTruth(limit, { ...own, value: 0 })))
        return !isWhole || sides.some((side) => side === 'open' || side === 'level')
          ? null
          : 1 + sides.filter((side) => side === 'up').length
      }
      const quartiles = distributionClaims(distribution).find((claim) => claim.kind === 'quartiles')
      const said = {
        quartiles: quartiles && [quartiles.n, ...[quartiles.first, quartiles.median, quartiles.third].map(number)],
        quarters: slice.figures.map((figure) => quarterClaim(distribution, figure)?.quarter ?? null),
      }
      expect(rounded(said)).toEqual(
        rounded({
          quartiles:
            isWhole && !limits.some(({ value }) => Number.isNaN(value))
              ? [parts.length, ...limits.map(({ value }) => value)]
              : undefined,
          quarters: places.map(quarter),
        }),
      )
    }
  })
})

describe('what is said of concentration', () => {
  it.each(all)('$id by $level follows from the rows of the tables', ({ id, level, series, periods }) => {
    const row = rowsOf.get(id)
    for (const period of periods) {
      const { slice, concentration } = comparisonsIn(series, level, period)
      const places = slice.figures.map(({ place }) => place).filter((place) => !outside.includes(place))
      const parts = partsOf(id, places, period).toSorted((a, b) => spanOf(b).value - spanOf(a).value)
      const isTold = row?.additive === 'yes' && row.midpoint === '' && parts.length === places.length
      const said =
        concentration.kind === 'none'
          ? []
          : concentrationClaims(concentration).map((claim) =>
              claim.kind === 'top-share'
                ? { count: claim.count, percent: number(claim.percent), named: claim.places !== null }
                : { n: claim.n, hhi: number(claim.hhi), gini: number(claim.gini) },
            )
      expect(rounded(said)).toEqual(isTold ? rounded(concentrationTruth(id, period, parts)) : [])
    }
  })

  function concentrationTruth(id: string, period: string, parts: ReturnType<typeof partsOf>) {
    const values = parts.map((part) => spanOf(part).value)
    const total = values.reduce((sum, value) => sum + value, 0)
    const nation = known(id, 'CN', period)?.value ?? Number.NaN
    const whole = rowsOf.get(id)?.measure === 'share' ? 100 : nation
    const tops = [1, 3, 5].filter((count) => count < values.length)
    const pairs = values.flatMap((a) => values.map((b) => Math.abs(a - b)))
    const isCut = (count: number) => {
      const [last, next] = [parts[count - 1], parts[count]]
      if (last === undefined || next === undefined) return false
      return last.isExact ? spanOf(last).value > spanOf(next).value : last.low > next.high
    }
    return [
      ...tops.map((count) => ({
        count,
        percent: (100 * values.slice(0, count).reduce((sum, value) => sum + value, 0)) / whole,
        named: isCut(count),
      })),
      {
        n: values.length,
        hhi: values.reduce((sum, value) => sum + ((100 * value) / total) ** 2, 0),
        gini: mean(pairs) / (2 * mean(values)),
      },
    ]
  }
})

describe('what is said of a change', () => {
  const several = all.filter(({ periods }) => periods.length > 1)

  it.each(several)('of $id by $level follows from the rows of the tables', ({ id, level, series, periods }) => {
    const [from = '', to = ''] = periods
    const years = Number(to) - Number(from)
    const row = rowsOf.get(id)
    const changes = changesIn(series, level, from, to)
    const said = changes.map(({ growth }) => {
      const claim = growthClaim(growth, series.indicator)
      if (claim === null) return null
      const { told, direction } = claim
      return told.as === 'percent'
        ? {
            direction,
            percent: number(told.percent),
            byAmounts: told.byAmounts && number(told.byAmounts),
            compound: told.compound && number(told.compound),
          }
        : { direction, difference: number(told.difference) }
    })
    const expected = changes.map(({ growth: { place } }) => {
      const [start, end] = [known(id, place, from), known(id, place, to)]
      if (start === null || end === null) return null
      const direction = directionTruth(spanOf(start), spanOf(end))
      const [then, now] = [start.value ?? Number.NaN, end.value ?? Number.NaN]
      const isRelative = row?.unit !== 'percent' && row?.midpoint === '' && row.measure !== 'count' && start.low > 0
      if (!isRelative || Number.isNaN(now)) {
        return { direction, difference: Number.isNaN(now - then) ? null : now - then }
      }
      const yearly = ((now / then) ** (1 / years) - 1) * 100
      const percent = (now / then - 1) * 100
      const source = observations.get(`${id} ${place} ${to}`)?.growth ?? ''
      // Within one year the printed growth rules.
      const printed = years > 1 || source === '' ? null : Number(source)
      const isOther = printed !== null && digits(printed, 1) !== digits(percent, 1)
      return {
        direction,
        percent: printed ?? percent,
        byAmounts: isOther ? percent : null,
        compound: years > 1 ? yearly : null,
      }
    })
    expect(rounded(said)).toEqual(rounded(expected))
  })

  it('of national exports in 2024 is the growth that the ministry prints, with what the amounts give', () => {
    const data = read()
    const exports = data.indicators.find(({ id }) => id === 'dds-export')
    if (exports === undefined) throw new Error('no exports')
    const { indicator, nation } = seriesOf(data, exports)
    const [start, end] = [nation['2023'], nation['2024']]
    if (start === undefined || end === undefined) throw new Error('no years')
    const claim = growthClaim(growthOf(indicator, start, end), indicator)
    if (claim === null) throw new Error('no claim')
    const said = languages.map((language) => compareClause(claim, namesOf(data, language), compareGrammarOf(language)))
    expect(said[0]).toMatch(/增长6\.3%（按印载金额计算为6\.2%）$/)
    expect(said[1]).toMatch(/, up 6\.3% \(6\.2% by the printed amounts\)$/)
  })

  it.each(several)('of the ranks of $id by $level adds up to the ranks of the tables', (one) => {
    const { id, level, series, periods } = one
    const [from = '', to = ''] = periods
    const changes = changesIn(series, level, from, to)
    const places = changes.map(({ growth }) => growth.place)
    const rankIn = (place: string, period: string) =>
      rankTruth(
        truthOf(id, place, period),
        places.map((other) => truthOf(id, other, period)),
      )?.best
    const claims = changes.flatMap(({ ranks, growth }) =>
      ranks.kind === 'split' ? [rankChangeClaim(ranks, growth, level)] : [],
    )
    expect(claims.map(({ before, after }) => [before.best, after.best])).toEqual(
      claims.map(({ place }) => [rankIn(place, from), rankIn(place, to)]),
    )
    const split = claims.flatMap(({ parts, before, after }) => (parts === null ? [] : [{ ...parts, before, after }]))
    expect(split.map(({ own, others }) => own + others)).toEqual(
      split.map(({ before, after }) => before.best - after.best),
    )
    expect(split.filter(({ own, before }) => !Number.isInteger(own) || before.tied > 1)).toEqual([])
  })
})

describe('what is said of two indicators', () => {
  const data = read()
  const list = pairables(data)
  const series = new Map(data.indicators.filter(({ mapped }) => mapped).map((one) => [one.id, seriesOf(data, one)]))
  const linear = ['linear', 'linear'] as const

  it.each(list)('$id and every partner follows from the rows of the tables', (first) => {
    const period = first.periods.province.at(-1) ?? ''
    const pairs = list
      .map((second) => scatterPairing(first, second, 'province', period))
      .filter((pair) => pair.kind === 'pair')
    const figures = (of: { indicator: string; period: string }) =>
      series.get(of.indicator)?.figures.province[of.period] ?? []
    const said = pairs.map((pair) => {
      const { points } = scatterPoints(figures(pair.first), figures(pair.second), linear)
      const claim = correlationClaim(pair, correlationOf(points, linear), linear, 'province')
      const isSaid = periodsClaim(pair) !== null
      return [isSaid, claim && { n: claim.n, pearson: claim.pearson, spearman: claim.spearman }]
    })
    const expected = pairs.map((pair) => {
      const both = provinces.flatMap((place) => {
        const x = known(first.id, place, period)?.value ?? null
        const y = known(pair.second.indicator, place, pair.second.period)?.value ?? null
        return x === null || y === null ? [] : [{ x, y }]
      })
      const [x, y] = [both.map((point) => point.x), both.map((point) => point.y)]
      const isPlain = both.length > 2 && new Set(x).size > 1 && new Set(y).size > 1
      const values = isPlain
        ? { n: x.length, pearson: sampleCorrelation(x, y), spearman: sampleRankCorrelation(x, y) }
        : null
      return [pair.second.period !== period, values]
    })
    expect(rounded(said)).toEqual(rounded(expected))
  })
})

describe('a peer', () => {
  it('is said with the reasons as they were found', () => {
    const [first, second] = read().peerDimensions
    const peer = {
      place: '430000',
      distance: 0.25,
      closest: first === undefined ? [] : [first],
      farthest: second ?? null,
      unusable: [],
    }
    expect(peerClaim('510000', peer)).toEqual({
      kind: 'peer',
      place: '510000',
      peer: '430000',
      closest: [first],
      farthest: second,
      unusable: [],
    })
  })
})
