import type { Figure } from '@/data/facts/figure'
import { definitionBreaksOf } from '@/data/facts/indicator'
import type { Quantity } from '@/data/facts/quantity'
import { exactly, intervalOf, isKnown, numberOf, quantityOf } from '@/data/facts/quantity'
import type { Level } from '@/data/facts/slice'
import type { Series } from '@/data/map/series'
import type { Axis } from '@/data/view/view'

/** One place, region or the nation through time. */
export type Line = {
  readonly place: string
  readonly kind: 'place' | 'nation' | 'region'
  readonly points: readonly TimePoint[]
  readonly segments: readonly (readonly TimePoint[])[]
}

/** The lines of an indicator: every place of the level, the nation, and under provinces the regions. */
export type Timeline = {
  readonly indicator: string
  readonly level: Level
  readonly periods: readonly string[]
  /** The period that is 100; null where the lines show the figures themselves. */
  readonly base: string | null
  readonly lines: readonly Line[]
}

/**
 * Lists all periods of a series as lines, places in the order of the tables, then the nation, then the regions. `cuts`
 * are the periods before which lines are cut, those in which the indicator's definition changes unless others are given.
 */
export function timelineOf(
  series: Series,
  level: Level,
  axis: Axis = 'linear',
  cuts: readonly string[] = definitionBreaksOf(series.indicator.id),
): Timeline {
  const periods = series.periods[level]
  const line = (place: string, kind: Line['kind'], find: (period: string) => Figure | undefined): Line => {
    const points = periods.map((period) => pointOf(period, find(period)?.quantity ?? hole))
    return { place, kind, points, segments: segmentsOf(points, axis, cuts) }
  }
  const linesAt = (of: Level) => {
    const byPeriod = new Map(
      periods.map((period) => [
        period,
        new Map((series.figures[of][period] ?? []).map((figure) => [figure.place, figure])),
      ]),
    )
    const ids = new Set(periods.flatMap((period) => (series.figures[of][period] ?? []).map(({ place }) => place)))
    return [...ids].map((place) =>
      line(place, place in series.members ? 'region' : 'place', (period) => byPeriod.get(period)?.get(place)),
    )
  }
  const lines = [
    ...linesAt(level),
    line('CN', 'nation', (period) => series.nation[period]),
    ...(level === 'province' ? linesAt('region').filter(({ kind }) => kind === 'region') : []),
  ]
  return { indicator: series.indicator.id, level, periods, base: null, lines }
}

/** The first period in which each of these lines has a positive number; null when there is none. */
export function commonBase(timeline: Timeline, places: readonly string[]): string | null {
  const lines = timeline.lines.filter(({ place }) => places.includes(place))
  if (lines.length === 0) return null
  return timeline.periods.find((_, i) => lines.every((line) => isBase(line.points[i]?.quantity))) ?? null
}

/**
 * The lines as an index, 100 in the base period, with the bounds that rounding of both figures allows. A line without a
 * figure in the base period is missing; one that is certainly not positive there, or may be 0, is inapplicable.
 */
export function indexedTimeline(
  timeline: Timeline,
  base: string,
  axis: Axis = 'linear',
  cuts: readonly string[] = definitionBreaksOf(timeline.indicator),
): Timeline {
  const at = timeline.periods.indexOf(base)
  const lines = timeline.lines.map((line): Line => {
    const start = line.points[at]?.quantity ?? hole
    const points = line.points.map(({ period, quantity }) =>
      pointOf(period, period === base && isBase(start) ? hundred : indexOf(quantity, start)),
    )
    return { ...line, points, segments: segmentsOf(points, axis, cuts) }
  })
  return { ...timeline, base, lines }
}

const hole: Quantity = { state: 'missing', reason: 'unpublished' }
const hundred: Quantity = { state: 'value', ...exactly(100) }

function pointOf(period: string, quantity: Quantity): TimePoint {
  return { period, quantity, number: numberOf(quantity) }
}

function isBase(quantity: Quantity | undefined): quantity is Extract<Quantity, { state: 'value' }> {
  return quantity?.state === 'value' && quantity.low > 0
}

function indexOf(quantity: Quantity, start: Quantity): Quantity {
  if (!isKnown(quantity) || quantity.state === 'zero') return quantity
  if (!isKnown(start)) return { state: 'missing', reason: 'inputs' }
  if (!isBase(start)) return { state: 'inapplicable', reason: 'divisor' }
  const { value, low, high } = intervalOf(quantity)
  return quantityOf({
    value: (100 * value) / start.value,
    low: (100 * low) / (low < 0 ? start.low : start.high),
    high: (100 * high) / (high < 0 ? start.high : start.low),
  })
}

/** One period of a line. `number` is null where there is a hole: missing, below precision, not applicable. */
export type TimePoint = { readonly period: string; readonly quantity: Quantity; readonly number: number | null }

/**
 * The pieces of a line that may be drawn through: runs of points with a number, one year after the other. A line is cut
 * at a hole, at a year that is not there, before a period of `cuts` (from which the definition is another), and where a
 * logarithmic axis has no place for a point. A piece of one point is a dot.
 */
export function segmentsOf(
  points: readonly TimePoint[],
  axis: Axis,
  cuts: readonly string[],
): readonly (readonly TimePoint[])[] {
  const segments: TimePoint[][] = []
  let last: TimePoint | null = null
  for (const point of points) {
    if (point.number === null || (axis === 'log' && point.number <= 0)) {
      last = null
      continue
    }
    const goesOn = last !== null && Number(point.period) - Number(last.period) === 1 && !cuts.includes(point.period)
    if (goesOn) segments.at(-1)?.push(point)
    else segments.push([point])
    last = point
  }
  return segments
}
