import type { ProfileClaimOf } from '@/data/claims/profile-claim'
import { peersOf } from '@/data/comparison/peers'
import type { ComparisonRow } from '@/data/comparison/rows'
import { comparisonRows } from '@/data/comparison/rows'
import type { Indicator } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import type { Quantity } from '@/data/facts/quantity'
import {
  divide,
  exactly,
  intervalOf,
  isKnown,
  multiply,
  numberOf,
  quantityOf,
  subtract,
  within,
} from '@/data/facts/quantity'
import type { Spread } from '@/data/statistics/quantiles'
import { medianAmong, robustZ } from '@/data/statistics/quantiles'
import type { Datum } from '@/data/statistics/sample'
import { rankedOf } from '@/data/statistics/sample'
import type { LatestStatistic, LatestStatistics } from './latest-statistics'
import { entryIn } from './latest-statistics'

/** What a figure stands beside: a figure of the whole where the two are of one size, else the median of provinces. */
type Mark = {
  readonly id: 'nation' | 'region' | 'peers'
  readonly as: 'figure' | 'median'
  /** CN, the region, or the place whose peers they are. */
  readonly place: string
  /** How many places are behind a median; 1 for a figure. */
  readonly n: number
  readonly quantity: Quantity
}

/** How one figure of a place stands among all, in the newest year of its indicator. */
export type Position = {
  readonly indicator: Indicator
  readonly period: string
  readonly row: ComparisonRow
  readonly marks: readonly Mark[]
  /** The numbers of all provinces that have one, smallest first. */
  readonly numbers: readonly number[]
  readonly scale: Spread['scale']
  /** Whether places differ enough for a strip: not where over half of them have the same figure. */
  readonly isSpread: boolean
}

/**
 * Sets a place's figure beside nation, region and peers. A rate stands beside the nation's and the region's own; an
 * amount of a province is a part of theirs and stands beside the medians of all provinces and of the region's. Peers are
 * the five most alike, and always stand as a median. A benchmark that is not known is left out; null for a place that
 * the indicator does not have.
 */
export function positionOf(board: LatestStatistics, entry: LatestStatistic, place: string): Position | null {
  const { series, map, distribution } = entry
  const { indicator, period } = map.slice
  const [row] = comparisonRows(map, series, [place])
  if (row === undefined) return null
  const peers = peersOf(board.peers, place, null).map((peer) => peer.place)
  const whole = indicator.additive ? distribution.quartiles?.median : map.nation.quantity
  const regional = indicator.additive ? row.median?.quantity : row.regional?.quantity
  const as = indicator.additive ? 'median' : 'figure'
  const alike = medianAmong(map.slice, peers)
  return {
    indicator,
    period,
    row,
    marks: [
      mark('nation', as, 'CN', whole, distribution.n),
      mark('region', as, row.region ?? '', regional, row.median?.n),
      mark('peers', 'median', place, alike?.median, alike?.n),
    ].flat(),
    numbers: distribution.ticks.map(({ number }) => number),
    scale: distribution.scale,
    isSpread: distribution.spread !== 'none',
  }
}

function mark(
  id: Mark['id'],
  as: Mark['as'],
  place: string,
  quantity: Quantity | null | undefined,
  n = 1,
): readonly Mark[] {
  if (quantity === null || quantity === undefined || !isKnown(quantity)) return []
  return [{ id, as, place, n: as === 'median' ? n : 1, quantity }]
}

const CHOSEN = 4
/** Half of a normal distribution lies within this of the median, on the scale of the robust z-score. */
const MIDDLE = 0.6745

/**
 * The four comparisons in which a place lies farthest from the median of all provinces, by the absolute robust z-score
 * (see `robustZ`), farthest first; equal ones in the order of their list. A figure or a median that is only bounded,
 * or an indicator without spread, cannot be told: then there are fewer.
 */
export function notableOf(board: LatestStatistics, place: string): readonly ProfileClaimOf<'notable'>[] {
  return (
    board.dataset.lists.notable
      .flatMap((indicator) => notableClaim(entryIn(board, indicator), place) ?? [])
      // What lies in the middle half is nothing to note.
      .filter(({ distance }) => distance !== 'near')
      .toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z))
      .slice(0, CHOSEN)
  )
}

function notableClaim({ map, distribution, spread }: LatestStatistic, place: string): ProfileClaimOf<'notable'> | null {
  const { indicator, period, figures } = map.slice
  const quantity = figures.find((figure) => figure.place === place)?.quantity
  if (quantity === undefined || spread === null || !isKnown(quantity)) return null
  const number = numberOf(quantity)
  const median = distribution.quartiles?.median
  if (number === null || median === undefined || numberOf(median) === null) return null
  const z = robustZ(number, spread)
  if (!Number.isFinite(z)) return null
  const isFar = distribution.outliers.some((outlier) => outlier.place === place)
  return {
    kind: 'notable',
    measure: indicator.id,
    period,
    place,
    quantity,
    median,
    n: distribution.n,
    z,
    isLog: spread.scale === 'log',
    distance: isFar ? 'far' : Math.abs(z) > MIDDLE ? 'away' : 'near',
  }
}

/** The width of the bounds, as a part of the figure, up to which a percentage of it is told. */
const SHARP = 0.1

/**
 * What it would take a place to reach the next one up in a printed indicator: that place's figure less its own. Of the
 * first place, how far it is ahead. Arithmetic on figures of one year, no forecast. Null where the figure is not known,
 * or where there is nobody above and nobody below.
 */
export function stepOf(
  board: LatestStatistics,
  indicator: string,
  place: string,
): ProfileClaimOf<'step' | 'lead'> | null {
  const { map } = entryIn(board, indicator)
  const { period, figures } = map.slice
  const sample = rankedOf(figures)
  const own = sample.find((datum) => datum.place === place)
  if (own === undefined) return null
  const about = { measure: indicator, period, place }
  const above = sample.filter(({ order }) => order.low > own.order.high)
  const [nearest] = above
  if (nearest === undefined) return leadOf(about, own, sample, figures)
  const next = level(nearest, above)
  const [quantity, target] = [quantityIn(figures, place), quantityIn(figures, nearest.place)]
  if (!isKnown(quantity) || !isKnown(target)) return null
  const gap = subtract(intervalOf(target), intervalOf(quantity))
  const ratio = isSharp(quantity) ? divide(gap, intervalOf(quantity)) : null
  return {
    ...about,
    kind: 'step',
    own: quantity,
    next,
    rank: above.length - next.length + 1,
    target,
    difference: within(gap.value, gap.low, gap.high),
    percent: ratio === null ? null : quantityOf(multiply(ratio, exactly(100))),
  }
}

function leadOf(
  about: { measure: string; period: string; place: string },
  own: Datum,
  sample: readonly Datum[],
  figures: readonly Figure[],
): ProfileClaimOf<'lead'> | null {
  const under = sample.filter(({ order }) => order.high < own.order.low)
  const second = under.at(-1)
  if (second === undefined) return null
  const [quantity, target] = [quantityIn(figures, own.place), quantityIn(figures, second.place)]
  if (!isKnown(quantity) || !isKnown(target)) return null
  const gap = subtract(intervalOf(quantity), intervalOf(target))
  return {
    ...about,
    kind: 'lead',
    next: level(second, under),
    target,
    difference: within(gap.value, gap.low, gap.high),
  }
}

/** Whether rounding leaves a figure open by so little that a percentage of it means something. */
function isSharp(quantity: Quantity): quantity is Extract<Quantity, { state: 'value' }> {
  return quantity.state === 'value' && quantity.high - quantity.low <= SHARP * Math.abs(quantity.value)
}

/** The places that tie with one. */
function level(datum: Datum, others: readonly Datum[]): readonly string[] {
  return others
    .filter(({ order }) => order.low === datum.order.low && order.high === datum.order.high)
    .map(({ place }) => place)
}

function quantityIn(figures: readonly Figure[], place: string): Quantity {
  const figure = figures.find((candidate) => candidate.place === place)
  return figure?.quantity ?? { state: 'missing', reason: 'unpublished' }
}
