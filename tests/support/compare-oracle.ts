import { rawRows } from './fixtures'
import type { Known } from './oracle'
import { isKnown, truthOf } from './oracle'

/** A number with its bounds; NaN where only the bounds are known. */
export type Span = { readonly value: number; readonly low: number; readonly high: number }

const cache = new Map<string, Known | null>()
const members = rawRows('region-members')
const regions = new Map(rawRows('places').map((row) => [row.code ?? '', row.region ?? '']))

/** The truth of a figure, straight from the text of the tables; null where it is not known. */
export function known(measure: string, place: string, period: string): Known | null {
  const key = `${measure} ${place} ${period}`
  const before = cache.get(key)
  if (before !== undefined) return before
  const truth = truthOf(measure, place, period)
  cache.set(key, isKnown(truth) ? truth : null)
  return isKnown(truth) ? truth : null
}

/** A number within bounds as order statistics use it; `value` is NaN where one only known within bounds decides it. */
export function orderSpans(measure: string, places: readonly string[], period: string): readonly OrderSpan[] {
  return places.flatMap((place) => {
    const truth = known(measure, place, period)
    if (truth === null) return []
    const { value, low, high } = truth
    return [{ place, least: value ?? low, most: value ?? high, low, high }]
  })
}

type OrderSpan = {
  readonly place: string
  readonly least: number
  readonly most: number
  readonly low: number
  readonly high: number
}

/** A truth as it takes part in a sum or a mean: what is printed 0 counts as 0, with its bounds. */
export function spanOf({ value, low, high }: Known): Span {
  return { value: value ?? 0, low, high }
}

/** The truths that take part in a statistic: all but derived ones that are nothing but bounds. */
export function partsOf(measure: string, places: readonly string[], period: string): readonly Known[] {
  return places.flatMap((place) => {
    const truth = known(measure, place, period)
    return truth === null || (truth.state === 'below' && !truth.isExact) ? [] : [truth]
  })
}

/** The provinces of a province's own region; none for what lies in no region. */
export function regionMates(place: string): readonly string[] {
  const region = regions.get(place) ?? ''
  return members.filter((row) => row.region === region).map((row) => row.place ?? '')
}

export function regionNameOf(place: string): string {
  return regions.get(place) ?? ''
}

/** The type 7 quantile of a list, each bound by itself; a number where all that the bounds allow is one. */
export function quantileTruth(spans: readonly OrderSpan[], share: number): Span {
  const one = (key: Exclude<keyof OrderSpan, 'place'>) => {
    const sorted = spans.map((span) => span[key]).toSorted((a, b) => a - b)
    const position = (sorted.length - 1) * share
    const [below = Number.NaN, above = Number.NaN] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]]
    return below + (above - below) * (position % 1)
  }
  const [least, most] = [one('least'), one('most')]
  return { value: least === most ? least : Number.NaN, low: one('low'), high: one('high') }
}

export function meanTruth(spans: readonly Span[]): Span {
  const one = (key: keyof Span) => spans.reduce((sum, span) => sum + span[key], 0) / spans.length
  return { value: one('value'), low: one('low'), high: one('high') }
}

/** Which way one goes from the other, where their bounds allow to say it. */
export function directionTruth(from: Span, to: Span): 'up' | 'down' | 'level' | 'open' {
  const [low, high] = [to.low - from.high, to.high - from.low]
  if (low === 0 && high === 0) return 'level'
  return low > 0 ? 'up' : high < 0 ? 'down' : 'open'
}
