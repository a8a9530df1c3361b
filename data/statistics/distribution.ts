import type { Figure } from '@/data/facts/figure'
import type { Quantity } from '@/data/facts/quantity'
import { intervalOf, isKnown, numberOf } from '@/data/facts/quantity'
import type { Level, Slice } from '@/data/facts/slice'
import type { Outlier, Spread } from './quantiles'
import { outliersOf, quantilesOf, spreadOf } from './quantiles'
import { isComplete, rankedOf, sampleOf } from './sample'

type Quartiles = { readonly first: Quantity; readonly median: Quantity; readonly third: Quantity }

/** How the places of a slice lie: all that a strip of ticks shows and says. */
export type Distribution = {
  readonly indicator: string
  readonly period: string
  readonly level: Level
  /** How many places take part in the quartiles: those with a number, and those known within bounds. */
  readonly n: number
  /** Places with a plain number, smallest first. */
  readonly ticks: readonly { readonly place: string; readonly number: number }[]
  /** The others: below precision, missing, inapplicable. */
  readonly without: readonly Figure[]
  /** Null when no figure takes part, or when figures of places that have a series are not published. */
  readonly quartiles: Quartiles | null
  /** The scale on which outliers are looked for. */
  readonly scale: Spread['scale']
  /** `none`: over half of the figures are equal, so that none can be called far from them. `unknown`: no quartiles either. */
  readonly spread: 'some' | 'none' | 'unknown'
  readonly outliers: readonly Outlier[]
}

/** Sorts a slice, with its quartiles and outliers. */
export function distributionOf({ indicator, period, level, figures }: Slice): Distribution {
  const sample = sampleOf(figures)
  const whole = isComplete(figures) ? sample : []
  const ranked = rankedOf(figures)
  const spread = whole.length === 0 ? null : spreadOf(ranked, indicator)
  const [first, median, third] = quantilesOf(whole, [1 / 4, 1 / 2, 3 / 4])
  return {
    indicator: indicator.id,
    period,
    level,
    n: sample.length,
    ticks: sample.filter((datum) => datum.isNumber).map(({ place, at }) => ({ place, number: at })),
    without: figures.filter((figure) => numberOf(figure.quantity) === null),
    quartiles: first && median && third ? { first, median, third } : null,
    scale: spread?.scale ?? 'linear',
    spread: whole.length === 0 ? 'unknown' : spread === null || spread.deviation === 0 ? 'none' : 'some',
    outliers: spread === null ? [] : outliersOf(ranked, spread),
  }
}

/**
 * The quarter of the places that a figure lies in, 1 the lowest. Null where it is not known, where it stands on a
 * quartile or where rounding leaves open on which side.
 */
export function quarterOf({ quartiles }: Distribution, { quantity }: Figure): 1 | 2 | 3 | 4 | null {
  if (quartiles === null || !isKnown(quantity)) return null
  const own = intervalOf(quantity)
  const sides = [quartiles.first, quartiles.median, quartiles.third].map((limit) => {
    const { low, high } = isKnown(limit) ? intervalOf(limit) : { low: -Infinity, high: Infinity }
    return own.low > high ? 1 : own.high < low ? 0 : null
  })
  if (sides.includes(null)) return null
  switch (sides.filter((side) => side === 1).length) {
    case 0:
      return 1
    case 1:
      return 2
    case 2:
      return 3
    default:
      return 4
  }
}
