import type { Indicator } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { isDerived } from '@/data/facts/figure'
import type { Interval, Quantity } from '@/data/facts/quantity'
import { intervalOf, isKnown, within } from '@/data/facts/quantity'

/** The change of one figure of one place between two periods. */
export type Growth = {
  readonly measure: string
  readonly place: string
  readonly from: string
  readonly to: string
  readonly start: Quantity
  readonly end: Quantity
  /** Which of the two no source prints. */
  readonly derived: { readonly start: boolean; readonly end: boolean }
  /** Percent over the year before as a source prints it; null where none does, or where more than a year lies between. */
  readonly printed: number | null
  /** End less start, in the indicator's unit; in points where that is percent. */
  readonly absolute: Quantity
  /** Percent of the start; null for percentages, whose change is told in points, and for figures about a midpoint. */
  readonly percent: Quantity | null
  /** Percent a year that compounds to the same change over the years between; null where `percent` is. */
  readonly compound: Quantity | null
}

/**
 * Compares two figures of the same indicator and place, with the bounds that rounding allows. Percent and compound rate
 * (end/start)^(1/years) − 1 need a start that is certainly positive and an end that is not negative, else they are
 * inapplicable; the compound rate needs at least one year between. Missing where either figure is.
 */
export function growthOf(indicator: Indicator, start: Figure, end: Figure): Growth {
  const isTold = indicator.unit.id !== 'percent' && indicator.midpoint === null
  const [now, then] = [boundsOf(end.quantity), boundsOf(start.quantity)]
  const hole: Quantity = isKnown(end.quantity) ? missing : end.quantity
  const tell = (years: number) => (now === null || then === null ? hole : rate(now, then, years))
  return {
    measure: indicator.id,
    place: end.place,
    from: start.period,
    to: end.period,
    start: start.quantity,
    end: end.quantity,
    derived: { start: isDerived(start), end: isDerived(end) },
    printed: Number(end.period) - Number(start.period) === 1 ? end.growth : null,
    absolute:
      now === null || then === null ? hole : within(now.value - then.value, now.low - then.high, now.high - then.low),
    percent: isTold ? tell(1) : null,
    compound: isTold ? tell(Number(end.period) - Number(start.period)) : null,
  }
}

const missing = { state: 'missing', reason: 'inputs' } as const

function boundsOf(quantity: Quantity): Interval | null {
  return isKnown(quantity) ? intervalOf(quantity) : null
}

/** Percent a year, which compounds over the years to the change from `then` to `now`. */
function rate(now: Interval, then: Interval, years: number): Quantity {
  if (then.low <= 0 || now.low < 0 || years < 1) return { state: 'inapplicable', reason: 'divisor' }
  return within(
    yearly(now.value / then.value, years),
    yearly(now.low / then.high, years),
    yearly(now.high / then.low, years),
  )
}

function yearly(factor: number, years: number): number {
  return ((years === 1 ? factor : factor ** (1 / years)) - 1) * 100
}
