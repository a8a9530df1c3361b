import type { ProfileClaimOf } from '@/data/claims/profile-claim'
import type { Figure } from '@/data/facts/figure'
import type { Quantity } from '@/data/facts/quantity'
import { divide, exactly, intervalOf, isKnown, multiply, quantityOf, subtract, within } from '@/data/facts/quantity'
import type { Datum } from '@/data/statistics/sample'
import { rankedOf } from '@/data/statistics/sample'
import type { LatestStatistics } from './latest-statistics'
import { entryIn } from './latest-statistics'

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
