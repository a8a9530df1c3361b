import type { Indicator } from '@/data/model/dataset'
import { write } from '@/data/model/format'
import type { Language } from '@/data/model/language'
import type { LegendEntry } from '@/data/model/legend'

/** The words that the limits of classes need. */
export type LimitWords = {
  readonly under: (upper: string) => string
  readonly between: (lower: string, upper: string) => string
  readonly all: string
  readonly from: (lower: string) => string
  readonly states: Readonly<Record<Extract<LegendEntry, { kind: 'state' }>['state'], string>>
}

/** The words of one line of a legend: the limits of its class, or the state that has none. */
export function limitText(
  entry: LegendEntry,
  indicator: Indicator,
  words: { readonly legend: LimitWords },
  language: Language,
): string {
  if (entry.kind === 'state') return words.legend.states[entry.state]
  const { lower, upper } = entry
  const text = (value: number) => trimmed(value, indicator, language)
  if (lower === null && upper === null) return words.legend.all
  if (lower === null) return words.legend.under(text(upper ?? 0))
  if (upper === null) return words.legend.from(text(lower))
  return words.legend.between(text(lower), text(upper))
}

/** A class limit without decimals that say nothing: 100, not 100.0. */
export function trimmed(value: number, indicator: Indicator, language: Language): string {
  const decimals = [0, 1, 2, 3].find((d) => Math.abs(value * 10 ** d - Math.round(value * 10 ** d)) < 1e-9) ?? 3
  const written = write(value, indicator.unit, decimals, language).number
  return written.includes('.') ? written.replace(/\.?0+$/, '') : written
}

/** The sizes that a legend of circles shows, largest first: the largest 1, 2 or 5 of a decade below three shares of the largest. */
export function circleSizes(largest: number): readonly number[] {
  return [1, 0.25, 0.05].map((share) => nice(largest * share))
}

function nice(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value))
  return ([5, 2, 1].find((step) => step * decade <= value) ?? 1) * decade
}
