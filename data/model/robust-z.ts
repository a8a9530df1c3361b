import { ascending } from './ascending'
import type { Indicator } from './dataset'
import type { Datum } from './datum'
import { between } from './quantile'

/** The scale on which distances from the median are measured, the median on it, and the median absolute deviation. */
export type Spread = { readonly scale: 'linear' | 'log'; readonly median: number; readonly deviation: number }

/** A place far from the median: on which side, and its robust z-score. */
export type Outlier = { readonly place: string; readonly side: 'high' | 'low'; readonly z: number }

/** What makes the deviation of a normal distribution its standard deviation. */
const NORMAL = 0.6745
/** Beyond this a value is labelled an outlier. */
const LIMIT = 3.5
/** Positive figures that differ by more than this factor are compared by their logarithms. */
const WIDE = 50

/**
 * Median and median absolute deviation of a sorted sample. Figures that are all positive, have no midpoint and differ
 * by more than a factor of 50 are measured on the natural logarithm, where equal factors are equal distances: on the
 * linear scale half of a long right tail would be called outliers. Null for an empty sample, or where the median itself
 * is below the printed precision on the log scale. A deviation of 0 means that over half of the figures are equal.
 */
export function spreadOf(sample: readonly Datum[], { midpoint }: Pick<Indicator, 'midpoint'>): Spread | null {
  const numbers = sample.filter((datum) => datum.isNumber).map(({ at }) => at)
  const [least, most] = [numbers[0] ?? 0, numbers.at(-1) ?? 0]
  const scale = midpoint === null && least > 0 && most > WIDE * least ? 'log' : 'linear'
  const positions = sample.map(({ at }) => onScale(at, scale))
  const median = middle(positions)
  const deviation = middle(ascending(positions.map((position) => Math.abs(position - median))))
  return Number.isFinite(median) && Number.isFinite(deviation) ? { scale, median, deviation } : null
}

/**
 * The robust (modified) z-score 0.6745 · (x − median) / MAD of a value (Iglewicz and Hoaglin, How to Detect and Handle
 * Outliers, ASQC Basic References in Quality Control 16, 1993). NaN where the deviation is 0.
 */
export function robustZ(value: number, { scale, median, deviation }: Spread): number {
  return deviation === 0 ? Number.NaN : (NORMAL * (onScale(value, scale) - median)) / deviation
}

/**
 * The outliers of a sample, farthest first: places with a number that lie beyond 3.5 wherever rounding puts them. The
 * median and the deviation are taken as computed; a figure below the printed precision is never called an outlier.
 */
export function outliersOf(sample: readonly Datum[], spread: Spread): readonly Outlier[] {
  return sample
    .filter(({ isNumber, low, high }) => isNumber && (robustZ(low, spread) > LIMIT || robustZ(high, spread) < -LIMIT))
    .map(({ place, at, low }): Outlier => {
      const side = robustZ(low, spread) > LIMIT ? 'high' : 'low'
      return { place, side, z: robustZ(at, spread) }
    })
    .sort((a, b) => Math.abs(b.z) - Math.abs(a.z))
}

function onScale(value: number, scale: Spread['scale']): number {
  return scale === 'linear' ? value : Math.log(Math.max(0, value))
}

function middle(sorted: ArrayLike<number>): number {
  return between(sorted, (sorted.length - 1) / 2)
}
