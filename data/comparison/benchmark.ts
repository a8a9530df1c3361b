import type { Indicator } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import type { Quantity } from '@/data/facts/quantity'
import { divide, exactly, intervalOf, isKnown, subtract, within } from '@/data/facts/quantity'

/** What a figure is compared with: the first place, the nation, the region's own figure, the mean or the median of its provinces. */
export type BenchmarkKind = 'first' | 'nation' | 'region' | 'mean' | 'median'

/** A benchmark and how a figure stands to it. */
export type Benchmark = {
  readonly kind: BenchmarkKind
  /** The place or region that the benchmark is of. */
  readonly place: string
  /** How many figures are behind a mean or a median, how many places share the first rank; 1 for all others. */
  readonly n: number
  readonly quantity: Quantity
  /** Figure less benchmark, in the indicator's unit, or in points where that is percent (see `differenceIndicator`). */
  readonly difference: Quantity
  /** Figure ÷ benchmark. Null for percentages and for figures on both sides of a midpoint, which differ but have no ratio. */
  readonly ratio: Quantity | null
}

/** Sets a figure against a benchmark, with the bounds that rounding allows; a place against itself differs by nothing. */
export function benchmarkTo(
  indicator: Indicator,
  figure: Figure,
  given: Pick<Benchmark, 'kind' | 'place' | 'n' | 'quantity'>,
): Benchmark {
  const isSelf = given.kind === 'first' && given.place === figure.place
  const hasRatio = indicator.unit.id !== 'percent' && indicator.midpoint === null
  return {
    ...given,
    difference: isSelf ? { state: 'zero' } : difference(figure.quantity, given.quantity),
    ratio: !hasRatio ? null : isSelf ? { state: 'value', ...exactly(1) } : ratio(figure.quantity, given.quantity),
  }
}

function difference(own: Quantity, other: Quantity): Quantity {
  if (!isKnown(own)) return own
  if (!isKnown(other)) return { state: 'missing', reason: 'inputs' }
  const { value, low, high } = subtract(intervalOf(own), intervalOf(other))
  return within(value, low, high)
}

function ratio(own: Quantity, other: Quantity): Quantity {
  if (!isKnown(own)) return own
  if (!isKnown(other)) return { state: 'missing', reason: 'inputs' }
  const quotient = divide(intervalOf(own), intervalOf(other))
  if (quotient === null) return { state: 'inapplicable', reason: 'divisor' }
  return within(quotient.value, quotient.low, quotient.high)
}
