import type { Benchmark } from '@/data/comparison/benchmark'
import type { Pair } from '@/data/comparison/pairing'
import type { Peer } from '@/data/comparison/peers'
import type { ComparisonRow } from '@/data/comparison/rows'
import type { Correlation } from '@/data/comparison/scatter'
import type { Indicator } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import type { Quantity } from '@/data/facts/quantity'
import { printed as asPrinted, intervalOf, isKnown, numberOf, roundTo } from '@/data/facts/quantity'
import type { Level } from '@/data/facts/slice'
import type { Concentration } from '@/data/statistics/concentration'
import type { Distribution } from '@/data/statistics/distribution'
import { quarterOf } from '@/data/statistics/distribution'
import type { Growth } from '@/data/statistics/growth'
import type { RankSplit } from '@/data/statistics/rank-change'
import { tellableParts } from '@/data/statistics/rank-change'
import type { Axis } from '@/data/view/view'
import type { CompareClaimOf, Direction } from './comparison-claim'

/** The change of a figure; null when either figure is not known. Amounts and rates in percent, where that can be told. */
export function growthClaim(growth: Growth, { measure }: Pick<Indicator, 'measure'>): CompareClaimOf<'growth'> | null {
  const { start, end, absolute, percent, compound } = growth
  if (!isKnown(start) || !isKnown(end) || !isKnown(absolute)) return null
  const about = {
    measure: growth.measure,
    place: growth.place,
    from: growth.from,
    to: growth.to,
    start,
    end,
    derived: growth.derived,
  }
  const years = Number(growth.to) - Number(growth.from)
  const isRelative = measure !== 'count' && percent?.state === 'value'
  return {
    ...about,
    kind: 'growth',
    direction: directionOf(absolute),
    told: isRelative
      ? { as: 'percent', ...ruling(percent, growth.printed), compound: years > 1 ? compound : null }
      : { as: 'absolute', difference: absolute },
  }
}

/** The percentage that is told: the printed one rules; what the amounts give stands beside it where it prints otherwise. */
function ruling(computed: ValueOf, printed: number | null): { percent: Quantity; byAmounts: Quantity | null } {
  if (printed === null) return { percent: computed, byAmounts: null }
  const percent: Quantity = { state: 'value', ...asPrinted(printed, PERCENT_PRECISION) }
  return { percent, byAmounts: roundTo(computed.value, 1) === roundTo(printed, 1) ? null : computed }
}

type ValueOf = Extract<Quantity, { state: 'value' }>

/** What the last digit of a printed percentage is worth. */
const PERCENT_PRECISION = 0.1

/** A change of rank, in its two parts where these can be told. */
export function rankChangeClaim(
  split: RankSplit,
  growth: Pick<Growth, 'measure' | 'from' | 'to'>,
  among: Level,
): CompareClaimOf<'rank-change'> {
  const { place, before, after } = split
  const { measure, from, to } = growth
  return { kind: 'rank-change', measure, place, from, to, among, before, after, parts: tellableParts(split) }
}

/** A figure against a benchmark of its row; null where one is not known, or where a place is its own benchmark. */
export function benchmarkClaim(
  { place, figure }: Pick<ComparisonRow, 'place' | 'figure'>,
  benchmark: Benchmark | null,
): CompareClaimOf<'benchmark'> | null {
  if (benchmark === null || (benchmark.kind === 'first' && benchmark.place === place)) return null
  const { kind, place: of, n, quantity, difference, ratio } = benchmark
  // Bounds alone compare with everything: there is nothing to say.
  if (figure.quantity.state === 'below' || !isKnown(difference) || !isKnown(quantity)) return null
  const relation = { up: 'above', down: 'below', level: 'level', open: 'open' } as const
  return {
    kind: 'benchmark',
    measure: figure.indicator,
    period: figure.period,
    place,
    to: kind,
    of,
    n,
    relation: relation[directionOf(difference)],
    own: figure.quantity,
    against: quantity,
    difference,
    ratio: ratio?.state === 'value' ? ratio : null,
  }
}

/** Where a figure lies among all; null where that is open. */
export function quarterClaim(distribution: Distribution, figure: Figure): CompareClaimOf<'quarter'> | null {
  const quarter = quarterOf(distribution, figure)
  if (quarter === null) return null
  const { indicator, period, level, n } = distribution
  return { kind: 'quarter', measure: indicator, period, place: figure.place, quarter, among: level, n }
}

/**
 * Quartiles and outliers of a distribution, or that it has no spread; none when nothing is known. Quartiles are told
 * where all three are numbers, not where figures known only within bounds leave one open.
 */
export function distributionClaims(
  distribution: Distribution,
): readonly CompareClaimOf<'quartiles' | 'outliers' | 'no-spread'>[] {
  const { indicator, period, level, n, quartiles, spread, scale, outliers } = distribution
  if (quartiles === null) return []
  const about = { measure: indicator, period }
  const on = (side: 'high' | 'low') => outliers.filter((outlier) => outlier.side === side).map(({ place }) => place)
  const isNumber = [quartiles.first, quartiles.median, quartiles.third].every((one) => numberOf(one) !== null)
  return [
    ...(isNumber ? [{ ...about, kind: 'quartiles' as const, ...quartiles, among: level, n }] : []),
    spread === 'none'
      ? { ...about, kind: 'no-spread' }
      : { ...about, kind: 'outliers', isLog: scale === 'log', high: on('high'), low: on('low') },
  ]
}

/** The shares of the first places, then the two indices. */
export function concentrationClaims(
  concentration: Concentration,
): readonly CompareClaimOf<'top-share' | 'inequality'>[] {
  const { indicator, period, level, whole, n, top, hhi, gini } = concentration
  const about = { measure: indicator, period }
  return [
    ...top.map(({ count, places, isCut, percent }) => ({
      ...about,
      kind: 'top-share' as const,
      count,
      places: isCut ? places : null,
      of: whole,
      percent,
    })),
    { ...about, kind: 'inequality', among: level, n, hhi, gini },
  ]
}

/** The coefficients of a scatter plot; null where there are none. It always says that they are no causation. */
export function correlationClaim(
  { first, second, builtIn }: Pair,
  correlation: Correlation,
  axes: readonly [Axis, Axis],
  among: Level,
): CompareClaimOf<'correlation'> | null {
  if (correlation.kind === 'none') return null
  const { n, pearson, spearman } = correlation
  return { kind: 'correlation', first, second, among, axes, n, pearson, spearman, builtIn }
}

/** That two indicators are of different years; null when they are of the same. */
export function periodsClaim({ first, second, yearsApart }: Pair): CompareClaimOf<'periods'> | null {
  return yearsApart === 0 ? null : { kind: 'periods', first, second }
}

/** Why a place is a peer of another. */
export function peerClaim(place: string, { place: peer, closest, farthest, unusable }: Peer): CompareClaimOf<'peer'> {
  return { kind: 'peer', place, peer, closest, farthest, unusable }
}

function directionOf(difference: Quantity): Direction {
  if (difference.state === 'zero') return 'level'
  if (!isKnown(difference)) return 'open'
  const { low, high } = intervalOf(difference)
  if (low > 0) return 'up'
  return high < 0 ? 'down' : 'open'
}
