import type { ClaimOf } from '@/data/claims/claim'
import type { CompareClaimOf } from '@/data/claims/comparison-claim'
import { growthClaim, rankChangeClaim } from '@/data/claims/comparison-claims'
import type { ProfileClaimOf } from '@/data/claims/profile-claim'
import type { Timeline } from '@/data/comparison/time-series'
import { commonBase, indexedTimeline, timelineOf } from '@/data/comparison/time-series'
import type { Indicator } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { isDerived, shareOf } from '@/data/facts/figure'
import type { Quantity } from '@/data/facts/quantity'
import { isKnown, numberOf } from '@/data/facts/quantity'
import { schemes } from '@/data/facts/slice'
import type { Series } from '@/data/map/series'
import { regionOf, sliceOf } from '@/data/map/series'
import { growthOf } from '@/data/statistics/growth'
import { rankChangeOf } from '@/data/statistics/rank-change'
import type { LatestStatistic, LatestStatistics } from './latest-statistics'
import { entryIn } from './latest-statistics'

/** One indicator of a place through time. */
export type Trend = {
  readonly indicator: Indicator
  /** The figures themselves: the place first, then its region and the nation. */
  readonly levels: Timeline
  /** The same lines as an index; null where they share no base with a year after it. */
  readonly index: Timeline | null
  readonly growth: CompareClaimOf<'growth'> | null
  readonly ranks: CompareClaimOf<'rank-change'> | null
  readonly ends: ProfileClaimOf<'index'> | null
  readonly caution: ProfileClaimOf<'small-base'> | null
}

/** A start below this share of the nation, in percent, is told as small. */
const SMALL = 0.1
/** So many sites in the nation make a base for an index. */
const MANY = 10

/** The indicators of a place that are known in several years, each beside its region and the nation. */
export function trendsOf(board: LatestStatistics, place: string): readonly Trend[] {
  return board.dataset.lists.trend.flatMap((id) => trendOf(entryIn(board, id), place) ?? [])
}

function trendOf({ series }: LatestStatistic, place: string): Trend | null {
  const { indicator, members } = series
  const region = regionOf(members, place)
  const wanted = [place, region ?? '', 'CN']
  const whole = timelineOf(series, 'province')
  const lines = wanted.flatMap((id) => whole.lines.find((line) => line.place === id) ?? [])
  const levels = { ...whole, lines }
  const [own] = lines
  const known = own?.points.filter(({ quantity }) => isKnown(quantity)) ?? []
  const [first, last] = [known.at(0), known.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const base = commonBase(indicator.measure === 'count' ? sinceMany(levels) : levels, wanted)
  const index = base === null || base >= last.period ? null : indexFrom(base, indexedTimeline(levels, base))
  const figureIn = (period: string) => series.figures.province[period]?.find((figure) => figure.place === place)
  const [start, end] = [figureIn(first.period), figureIn(last.period)]
  const growth = start === undefined || end === undefined ? null : growthOf(indicator, start, end)
  const change = rankChangeOf(
    sliceOf(series, 'province', first.period).figures,
    sliceOf(series, 'province', last.period).figures,
    place,
  )
  return {
    indicator,
    levels,
    index,
    growth: growth === null ? null : growthClaim(growth, indicator),
    // Of counts most places tie, and a rank says nothing.
    ranks:
      growth === null || indicator.measure === 'count' || change.kind === 'none'
        ? null
        : rankChangeClaim(change, growth, 'province'),
    ends: index === null ? null : endsOf(index, last.period),
    caution: indicator.measure === 'count' ? null : cautionOf(series, levels, first.period),
  }
}

/** The years in which the nation has at least ten: an index of one site says nothing. */
function sinceMany({ lines, ...timeline }: Timeline): Timeline {
  const nation = lines.find(({ kind }) => kind === 'nation')
  const isMany = (period: string) => (nation?.points.find((point) => point.period === period)?.number ?? 0) >= MANY
  return {
    ...timeline,
    periods: timeline.periods.filter(isMany),
    lines: lines.map((line) => ({ ...line, points: line.points.filter(({ period }) => isMany(period)) })),
  }
}

/** An index from its base on: the years before it would be read as a fall. */
function indexFrom(base: string, timeline: Timeline): Timeline {
  const isOn = ({ period }: { readonly period: string }) => period >= base
  return {
    ...timeline,
    periods: timeline.periods.filter((period) => period >= base),
    lines: timeline.lines.map((line) => ({
      ...line,
      points: line.points.filter(isOn),
      segments: line.segments.map((points) => points.filter(isOn)).filter(({ length }) => length > 0),
    })),
  }
}

function endsOf(index: Timeline, period: string): ProfileClaimOf<'index'> {
  const ends = index.lines.flatMap(({ place, points }) => {
    const quantity = points.find((point) => point.period === period)?.quantity
    return quantity !== undefined && isKnown(quantity) ? [{ place, quantity }] : []
  })
  return { kind: 'index', measure: index.indicator, base: index.base ?? '', period, ends }
}

/** Said of a place whose first figure is a tiny part of the nation's: with the lowest and the highest year. */
function cautionOf(
  series: LatestStatistic['series'],
  { lines }: Timeline,
  period: string,
): ProfileClaimOf<'small-base'> | null {
  const own = lines[0]
  const start = series.figures.province[period]?.find((figure) => figure.place === own?.place)
  const nation = series.nation[period]
  if (own === undefined || start === undefined || nation === undefined) return null
  const percent = shareOf(start, nation)
  if ((numberOf(percent) ?? SMALL) >= SMALL) return null
  const points = own.points.flatMap(({ period: year, quantity, number }) =>
    number === null ? [] : [{ period: year, quantity, number }],
  )
  const sorted = points.toSorted((a, b) => a.number - b.number)
  const [low, high] = [sorted.at(0), sorted.at(-1)]
  if (low === undefined || high === undefined) return null
  const told = (point: { readonly period: string; readonly quantity: Quantity }) => ({
    period: point.period,
    quantity: point.quantity,
  })
  return {
    kind: 'small-base',
    measure: series.indicator.id,
    place: own.place,
    from: period,
    percent,
    low: told(low),
    high: told(high),
  }
}

/** The change of a whole that a place is part of; with how the newer figure was made, where no source prints it. */
export type RegionalTrend = {
  readonly growth: CompareClaimOf<'growth'>
  readonly derivation: ClaimOf<'derivation'> | null
}

/**
 * How digital services changed in the region and the nation between the two years in which the reports give regions:
 * context for a place that has one year only, never its own. Regions are the reports' three, since the newer year has no
 * others. Empty for a place in no region.
 */
export function contextOf(board: LatestStatistics, place: string): readonly RegionalTrend[] {
  return board.dataset.lists.growth.flatMap((id) => {
    const { series } = entryIn(board, id)
    const region = reportRegionOf(series, place)
    if (region === null) return []
    return [region, 'CN'].flatMap((whole) => changeOf(series, whole) ?? [])
  })
}

/** The region of a province in the reports' scheme of three; null for a place in none. */
function reportRegionOf({ members }: Pick<Series, 'members'>, place: string): string | null {
  return schemes.at(-1)?.find((region) => members[region]?.includes(place) === true) ?? null
}

function changeOf(series: Series, whole: string): RegionalTrend | null {
  const [from, to] = series.periods.region.slice(-2)
  if (from === undefined || to === undefined) return null
  const figureIn = (period: string): Figure | undefined =>
    whole === 'CN' ? series.nation[period] : series.figures.region[period]?.find(({ place }) => place === whole)
  const [start, end] = [figureIn(from), figureIn(to)]
  if (start === undefined || end === undefined) return null
  const growth = growthClaim(growthOf(series.indicator, start, end), series.indicator)
  if (growth === null) return null
  return { growth, derivation: isDerived(end) ? derivationOf(end) : null }
}

function derivationOf({ indicator, place, period, origin }: Figure): ClaimOf<'derivation'> {
  const rule = origin === 'sum' || origin === 'difference' ? origin : 'residual'
  return { kind: 'derivation', measure: indicator, place, period, rule }
}
