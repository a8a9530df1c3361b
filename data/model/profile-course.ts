import type { CompareClaimOf } from './compare-claim'
import { growthClaim, rankChangeClaim } from './compare-claims'
import type { Indicator } from './dataset'
import { growthOf } from './growth'
import type { Board, BoardEntry } from './profile-board'
import { entryIn } from './profile-board'
import type { ProfileClaimOf } from './profile-claim'
import type { Quantity } from './quantity'
import { isKnown, numberOf } from './quantity'
import { rankChangeOf } from './rank-change'
import { regionOf } from './region-of'
import { sliceOf } from './series'
import { shareOf } from './share'
import type { Timeline } from './timeline'
import { commonBase, indexedTimeline, timelineOf } from './timeline'

/** One indicator of a place through time. */
export type Course = {
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

/** The indicators that have figures by province in several years. */
export const courseMeasures = ['goods-total', 'gdp', 'population', 'zones'] as const

/** A start below this share of the nation, in percent, is told as small. */
const SMALL = 0.1
/** So many sites in the nation make a base for an index. */
const MANY = 10

/** The indicators of a place that are known in several years, each beside its region and the nation. */
export function coursesOf(board: Board, place: string): readonly Course[] {
  return courseMeasures.flatMap((id) => courseOf(entryIn(board, id), place) ?? [])
}

function courseOf({ series }: BoardEntry, place: string): Course | null {
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
  const index = base === null || base >= last.period ? null : from(base, indexedTimeline(levels, base))
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
function from(base: string, timeline: Timeline): Timeline {
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
  series: BoardEntry['series'],
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
