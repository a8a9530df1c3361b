import { sum } from 'd3-array'
import type { Figure } from '@/data/facts/figure'
import type { Interval, Quantity } from '@/data/facts/quantity'
import { add, divide, exactly, intervalOf, isKnown, multiply, quantityOf, within } from '@/data/facts/quantity'
import type { Level, Slice } from '@/data/facts/slice'
import type { Datum } from './sample'
import { boundsOf, coveredFigures, rankedOf } from './sample'

const COUNTS = [1, 3, 5] as const

/** The share of the largest places. `isCut`: no tie and no rounding leaves open which they are. */
type TopShare = {
  readonly count: (typeof COUNTS)[number]
  readonly places: readonly string[]
  readonly isCut: boolean
  readonly percent: Quantity
}

/** How far an indicator's total lies in few places. */
export type Concentration = {
  readonly kind: 'concentration'
  readonly indicator: string
  readonly period: string
  readonly level: Level
  /** What the curve and the shares are percentages of: the nation's own figure, or the total of the places. */
  readonly whole: 'nation' | 'places'
  readonly n: number
  /** Percent of the whole, cumulated from the largest place. */
  readonly curve: readonly { readonly place: string; readonly percent: Quantity }[]
  readonly top: readonly TopShare[]
  /** 0 to 10,000, of the places' own total. */
  readonly hhi: Quantity
  /** 0 to 1, of the places. */
  readonly gini: Quantity
}

/**
 * Why nothing is said of concentration. `signed`: parts above and below a midpoint cancel. `incomplete`: figures of places
 * that have a series are not known, so that neither order nor total is. `few`: fewer than two places. `nothing`: all zero.
 */
export type NoConcentration = {
  readonly kind: 'none'
  readonly reason: 'not-additive' | 'signed' | 'incomplete' | 'few' | 'nothing'
  readonly known: number
  readonly of: number
}

/**
 * Concentration curve, shares of the first 1, 3 and 5, Herfindahl-Hirschman index and Gini coefficient of a slice.
 * Only of indicators that add up and have no midpoint, and only where all places that have a series are known. Curve
 * and shares refer to the nation's figure where there is one (a share of the nation is one already), as on the map;
 * the two indices to the places' own total, since their shares must add up to one.
 */
export function concentrationOf(
  { indicator, period, level, figures }: Slice,
  nation: Figure,
): Concentration | NoConcentration {
  const covered = coveredFigures(figures)
  const sample = rankedOf(figures)
  const none = (reason: NoConcentration['reason']) =>
    ({ kind: 'none', reason, known: sample.length, of: covered.length }) as const
  if (!indicator.additive) return none('not-additive')
  if (indicator.midpoint !== null) return none('signed')
  if (sample.length < covered.length) return none('incomplete')
  if (sample.length < 2) return none('few')
  if (sample.every(({ high }) => high <= 0)) return none('nothing')
  const whole = wholeOf(indicator.measure, nation)
  const descending = sample.toSorted((a, b) => b.at - a.at)
  const curve = cumulate(descending, sample, whole)
  return {
    kind: 'concentration',
    indicator: indicator.id,
    period,
    level,
    whole: whole === null ? 'places' : 'nation',
    n: sample.length,
    curve,
    top: COUNTS.filter((count) => count < sample.length).map((count) => topShare(count, descending, curve)),
    hhi: herfindahlOf(sample),
    gini: giniOf(sample),
  }
}

function wholeOf(measure: Slice['indicator']['measure'], nation: Figure): Interval | null {
  if (measure === 'share') return exactly(100)
  return isKnown(nation.quantity) && intervalOf(nation.quantity).low > 0 ? intervalOf(nation.quantity) : null
}

/** The bounds are those of the k largest, whichever they are: k largest lower and k largest upper bounds. */
function cumulate(
  descending: readonly Datum[],
  sample: readonly Datum[],
  whole: Interval | null,
): Concentration['curve'] {
  const { lows, highs } = boundsOf(sample)
  const sums: Interval[] = []
  descending.forEach(({ at }, i) => {
    const nth = sample.length - 1 - i
    sums.push(add(sums.at(-1) ?? exactly(0), { value: at, low: lows[nth] ?? 0, high: highs[nth] ?? 0 }))
  })
  const total = sums.at(-1) ?? exactly(0)
  return descending.map(({ place }, i) => {
    const part = sums[i] ?? exactly(0)
    const ratio = whole === null ? ofTotal(part, total) : divide(part, whole)
    return { place, percent: quantityOf(ratio === null ? null : multiply(ratio, exactly(100))) }
  })
}

/** A part of a total that holds it: what the part gains by rounding the total gains, too. */
function ofTotal(part: Interval, total: Interval): Interval | null {
  if (total.low <= 0) return null
  const ratio = (own: number, rest: number) => own / (own + rest)
  return {
    value: part.value / total.value,
    low: ratio(part.low, total.high - part.high),
    high: ratio(part.high, total.low - part.low),
  }
}

function topShare(count: TopShare['count'], descending: readonly Datum[], curve: Concentration['curve']): TopShare {
  const [last, next] = [descending[count - 1], descending[count]]
  return {
    count,
    places: descending.slice(0, count).map(({ place }) => place),
    isCut: last !== undefined && next !== undefined && last.order.low > next.order.high,
    percent: curve[count - 1]?.percent ?? { state: 'missing', reason: 'inputs' },
  }
}

/**
 * The Gini coefficient of a sample sorted from the smallest, in its form for a whole population: 2 Σ i·x(i) / (n Σ x) −
 * (n + 1) / n, from 0 (all equal) to 1 − 1/n (all in one place). Each place counts once, whatever its size. The sum
 * over sorted figures rises with every figure, so sums over all lower and all upper bounds enclose it; the result is
 * never too narrow. Zero total: inapplicable. Gini, Variabilità e mutabilità, 1912; formula in Cowell, Measuring
 * Inequality, 3rd edition, Oxford 2011, appendix A.
 */
export function giniOf(sample: readonly Datum[]): Quantity {
  const n = sample.length
  const at = sample.map((datum) => datum.at)
  const { lows: low, highs: high } = boundsOf(sample)
  if (!(sum(low) > 0)) return { state: 'inapplicable', reason: 'divisor' }
  const gini = (sorted: readonly number[], total: number) =>
    Math.min(1 - 1 / n, Math.max(0, (2 * sum(sorted, (x, i) => (i + 1) * x)) / (n * total) - (n + 1) / n))
  return within(gini(at, sum(at)), gini(low, sum(high)), gini(high, sum(low)))
}

/**
 * The Herfindahl-Hirschman index of a sample: the sum of the squared percentages of its own total, 10,000 / n (all
 * equal) to 10,000 (all in one place). Figures below the printed precision count as 0, with their bounds. The bounds
 * put each share where its own and all other figures allow it: never too narrow. Zero total: inapplicable.
 * Hirschman, The paternity of an index, The American Economic Review 54/5, 1964.
 */
export function herfindahlOf(sample: readonly Datum[]): Quantity {
  const total = { at: sum(sample, (x) => x.at), low: sum(sample, (x) => x.low), high: sum(sample, (x) => x.high) }
  if (!(total.low > 0)) return { state: 'inapplicable', reason: 'divisor' }
  const square = (part: number, rest: number) => (part + rest === 0 ? 0 : (100 * part) / (part + rest)) ** 2
  return within(
    sum(sample, ({ at }) => square(at, total.at - at)),
    sum(sample, ({ low, high }) => square(low, total.high - high)),
    sum(sample, ({ low, high }) => square(high, total.low - low)),
  )
}
