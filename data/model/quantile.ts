import type { Datum } from './datum'
import type { Figure } from './figure'
import type { Quantity } from './quantity'
import { boundsOf, sampleOf } from './sample'
import { within } from './within'

/**
 * A quantile of a sample sorted from the smallest, in its unit: type 7, linear between order statistics, as in R, Excel
 * and d3 (Hyndman and Fan, Sample quantiles in statistical packages, The American Statistician 50/4, 1996). Order
 * statistics rise with every figure, so the quantiles of all lower and of all upper bounds enclose the truth. One that
 * falls on a figure below the printed precision is below it, too. `share` is 0 to 1; null for an empty sample.
 */
export function quantileOf(sample: readonly Datum[], share: number): Quantity | null {
  const [quantity] = quantilesOf(sample, [share])
  return quantity ?? null
}

/** Several quantiles of a sample, see `quantileOf`; none for an empty sample. */
export function quantilesOf(sample: readonly Datum[], shares: readonly number[]): readonly Quantity[] {
  if (sample.length === 0) return []
  const { lows, highs } = boundsOf(sample)
  return shares.map((share) => {
    const position = (sample.length - 1) * share
    const [below, above] = [sample[Math.floor(position)], sample[Math.ceil(position)]]
    const isNumber = below?.isNumber === true && above?.isNumber === true
    const value = isNumber ? mix(below.at, above.at, position % 1) : Number.NaN
    return within(value, between(lows, position), between(highs, position))
  })
}

/** The median of figures, of those of peers, say; null when none is known. */
export function medianOf(figures: readonly Figure[]): Quantity | null {
  return quantileOf(sampleOf(figures), 1 / 2)
}

/** The number at a position between two of a sorted list. */
export function between(sorted: ArrayLike<number>, position: number): number {
  return mix(sorted[Math.floor(position)] ?? Number.NaN, sorted[Math.ceil(position)] ?? Number.NaN, position % 1)
}

function mix(below: number, above: number, share: number): number {
  return below === above ? below : below + (above - below) * share
}
