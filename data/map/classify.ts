import { quantileSorted, range } from 'd3-array'
import { ckmeans } from 'simple-statistics'
import type { Indicator } from '@/data/facts/dataset'
import { roundTo } from '@/data/facts/quantity'
import type { Method } from '@/data/view/view'
import { MAX_CLASSES, MIN_CLASSES } from '@/data/view/view'
import type { Classification } from './choropleth'
import { ownClasses } from './choropleth'

/** Differences below this are the noise of binary fractions. */
const NOISE = 1e-9

/**
 * Divides the values of all periods into classes. `values` are rounded to the indicator's decimals, in its unit, in any
 * order; `classes` is the wish, which the indicator's own breaks and head/tail do not take. There are fewer classes
 * when the values do not allow as many, and one when they are all equal.
 */
export function classify(
  indicator: Indicator,
  values: readonly number[],
  method: Method,
  classes: number,
): Classification {
  if (method === 'own') return ownClasses(indicator)
  const sorted = values.toSorted((a, b) => a - b)
  const wish = Math.min(MAX_CLASSES, Math.max(MIN_CLASSES, classes), new Set(sorted).size)
  const raw = breaksOf(method, sorted, wish)
  return { indicator, method, thresholds: separating(raw, sorted, indicator.decimals) }
}

function breaksOf(method: Exclude<Method, 'own'>, sorted: readonly number[], classes: number): readonly number[] {
  if (sorted.length === 0) return []
  switch (method) {
    case 'quantile':
      return quantileBreaks(sorted, classes)
    case 'equal':
      return equalBreaks(sorted, classes)
    case 'natural':
      return naturalBreaks(sorted, classes)
    case 'log':
      return logBreaks(sorted)
    case 'headtail':
      return headTailBreaks(sorted)
  }
}

/** Rounds the thresholds as the legend prints them and keeps those that have values on both sides. */
function separating(raw: readonly number[], sorted: readonly number[], decimals: number): readonly number[] {
  const least = sorted[0] ?? 0
  const most = sorted.at(-1) ?? 0
  const rounded = raw.map((threshold) => printable(threshold, sorted, decimals))
  return [...new Set(rounded)].filter((threshold) => threshold > least && threshold <= most).slice(0, MAX_CLASSES - 1)
}

/** The rounded threshold; where rounding down would carry a value into the upper class, it is rounded up. */
function printable(threshold: number, sorted: readonly number[], decimals: number): number {
  const rounded = roundTo(threshold, decimals)
  const carries = rounded < threshold - NOISE && sorted.includes(rounded)
  return carries ? roundTo(rounded + 10 ** -decimals, decimals) : rounded
}

/**
 * Equal numbers of values in a class (Slocum et al., Thematic Cartography and Geovisualization, chapter 5). Of limits
 * that ties put between the same two values only the first is kept.
 */
function quantileBreaks(sorted: readonly number[], classes: number): readonly number[] {
  const values = [...sorted]
  const limits = range(1, classes).map((i) => quantileSorted(values, i / classes) ?? 0)
  return limits.filter((limit, i) => sorted.some((value) => value < limit && value >= (limits[i - 1] ?? -Infinity)))
}

/** Equal widths between the least and the largest value (Slocum et al., chapter 5). */
function equalBreaks(sorted: readonly number[], classes: number): readonly number[] {
  const least = sorted[0] ?? 0
  const most = sorted.at(-1) ?? 0
  return range(1, classes).map((i) => least + ((most - least) * i) / classes)
}

/**
 * Least squared deviations within classes, of which there are at most as many as distinct values: ckmeans (Wang and
 * Song, Ckmeans.1d.dp, The R Journal 3/2, 2011).
 */
function naturalBreaks(sorted: readonly number[], classes: number): readonly number[] {
  return ckmeans([...sorted], classes)
    .slice(1)
    .map((cluster) => cluster[0] ?? 0)
}

/** The steps 1, 2 and 5 of every decade, mirrored for negative values, thinned to decades when they are too many. */
function logBreaks(sorted: readonly number[]): readonly number[] {
  const sizes = sorted.filter((value) => value !== 0).map(Math.abs)
  if (sizes.length === 0) return []
  const from = Math.floor(Math.log10(Math.min(...sizes)))
  const to = Math.ceil(Math.log10(Math.max(...sizes)))
  for (const steps of [[1, 2, 5], [1, 3], [1]]) {
    const ladder = range(from, to + 1).flatMap((exponent) => steps.map((step) => step * 10 ** exponent))
    const both = (sorted[0] ?? 0) < 0 ? [...ladder.map((size) => -size).reverse(), 0, ...ladder] : ladder
    const inside = both.filter((size) => size > (sorted[0] ?? 0) && size <= (sorted.at(-1) ?? 0))
    if (inside.length < MAX_CLASSES) return inside
  }
  return tens(sorted, from, to)
}

/** Where even whole decades are too many, the largest ones: below them little can be told apart. */
function tens(sorted: readonly number[], from: number, to: number): readonly number[] {
  const decades = range(from, to + 1)
    .map((exponent) => 10 ** exponent)
    .filter((size) => size <= (sorted.at(-1) ?? 0))
  return decades.slice(1 - MAX_CLASSES)
}

/** Splits at the mean as long as the head stays a minority (Jiang, Head/tail breaks, The Professional Geographer 65/3, 2013). */
function headTailBreaks(sorted: readonly number[]): readonly number[] {
  const breaks: number[] = []
  let head = sorted
  while (head.length > 1 && breaks.length < MAX_CLASSES - 1) {
    const mean = head.reduce((sum, value) => sum + value, 0) / head.length
    const next = head.filter((value) => value >= mean)
    if (next.length === head.length || next.length / head.length > 0.5) break
    breaks.push(mean)
    head = next
  }
  return breaks
}
