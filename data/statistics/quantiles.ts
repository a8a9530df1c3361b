import { sum } from 'd3-array'
import type { Indicator } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import type { Quantity } from '@/data/facts/quantity'
import { isKnown, numberOf, within } from '@/data/facts/quantity'
import type { Slice } from '@/data/facts/slice'
import type { Datum } from './sample'
import { ascending, boundsOf, isComplete, sampleOf } from './sample'

/**
 * A quantile of a sample sorted from the smallest, in its unit: type 7, linear between order statistics, as in R, Excel
 * and d3 (Hyndman and Fan, Sample quantiles in statistical packages, The American Statistician 50/4, 1996). Order
 * statistics rise with every figure, so the quantiles of all lower and of all upper bounds enclose the truth. Figures known
 * only within bounds take part: it is a number where it is the same wherever in their bounds they lie, else bounds, too.
 * `share` is 0 to 1; null for an empty sample.
 */
export function quantileOf(sample: readonly Datum[], share: number): Quantity | null {
  const [quantity] = quantilesOf(sample, [share])
  return quantity ?? null
}

/** Several quantiles of a sample, see `quantileOf`; none for an empty sample. */
export function quantilesOf(sample: readonly Datum[], shares: readonly number[]): readonly Quantity[] {
  if (sample.length === 0) return []
  const { lows, highs } = boundsOf(sample)
  const least = ascending(sample.map(({ at }) => at))
  const most = ascending(sample.map(({ isNumber, at, high }) => (isNumber ? at : high)))
  return shares.map((share) => {
    const position = (sample.length - 1) * share
    const value = between(least, position)
    const isNumber = value === between(most, position)
    return within(isNumber ? value : Number.NaN, between(lows, position), between(highs, position))
  })
}

/** The median of figures; null when none is known. */
export function medianOf(figures: readonly Figure[]): Quantity | null {
  return quantileOf(sampleOf(figures), 1 / 2)
}

/** The number at a position between two of a sorted list. */
function between(sorted: readonly number[], position: number): number {
  return mix(sorted[Math.floor(position)] ?? Number.NaN, sorted[Math.ceil(position)] ?? Number.NaN, position % 1)
}

function mix(below: number, above: number, share: number): number {
  return below === above ? below : below + (above - below) * share
}

/**
 * The arithmetic mean of a sample, unweighted, in its unit, with the bounds that rounding allows. A figure below the
 * printed precision counts as the 0 that is printed, with its bounds, as in a sum; with a derived one that is nothing
 * but bounds the mean is nothing but bounds, too. Null for an empty sample.
 */
export function meanOf(sample: readonly Datum[]): Quantity | null {
  const n = sample.length
  if (n === 0) return null
  const isOpen = sample.some(({ isNumber, order }) => !isNumber && order.low !== order.high)
  const value = isOpen ? Number.NaN : sum(sample, ({ at }) => at) / n
  return within(value, sum(sample, ({ low }) => low) / n, sum(sample, ({ high }) => high) / n)
}

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

function middle(sorted: readonly number[]): number {
  return between(sorted, (sorted.length - 1) / 2)
}

/** The provinces of a region taken together: how many have a figure, their mean and their median. */
export type RegionGroup = { readonly n: number; readonly mean: Quantity; readonly median: Quantity }

/** The group of some places of a slice; null where one of them is not known, or where fewer than two take part. */
export function regionGroup(slice: Slice, members: readonly string[]): RegionGroup | null {
  const isMember = new Set(members)
  const ofGroup = ({ place }: { readonly place: string }) => isMember.has(place)
  const isWhole = isComplete(slice.figures) || isComplete(slice.figures.filter(ofGroup))
  const sample = isWhole ? sampleOf(slice.figures).filter(ofGroup) : []
  const [mean, median] = [meanOf(sample), quantileOf(sample, 1 / 2)]
  return sample.length < 2 || mean === null || median === null ? null : { n: sample.length, mean, median }
}

/** The median of some places of a slice, and how many take part. */
type GroupMedian = { readonly n: number; readonly median: Quantity }

/** The median of some places, of peers, say. Null where one of them is not known, not even within bounds. */
export function medianAmong(slice: Slice, places: readonly string[]): GroupMedian | null {
  const figures = bounded(slice).filter(({ place }) => places.includes(place))
  const median = figures.every(({ quantity }) => isKnown(quantity)) ? medianOf(figures) : null
  return median === null ? null : { n: figures.length, median }
}

/** The figures of a slice, with what its being a list of the largest tells of those that are not printed. */
function bounded({ indicator, figures }: Slice): readonly Figure[] {
  const isList = indicator.largest_only && indicator.origin === 'observed'
  const printed = figures.flatMap(({ quantity }) => numberOf(quantity) ?? [])
  if (!isList || printed.length === 0) return figures
  const quantity: Quantity = { state: 'below', low: 0, high: Math.min(...printed) }
  return figures.map((figure) => (isUnpublished(figure) ? { ...figure, quantity } : figure))
}

function isUnpublished({ quantity }: Figure): boolean {
  return quantity.state === 'missing' && quantity.reason === 'unpublished'
}
