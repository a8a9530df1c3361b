import type { Dataset, Indicator, Unit } from './dataset'
import type { Quantity } from './quantity'
import { numberOf } from './quantity'

/**
 * Periods from which an indicator is defined anew within its own series, by indicator: no line is drawn into them.
 * The tables have none: another definition is another indicator there (deliverable and delivered services), another
 * division of the country another region id (Central and West), so that the series ends instead.
 */
const definitionBreaks: Readonly<Record<string, readonly string[]>> = {}

/** The periods of an indicator before which a line through time is cut. */
export function definitionBreaksOf(indicator: string): readonly string[] {
  return definitionBreaks[indicator] ?? []
}

/** Percent. */
export const percent: Unit = { id: 'percent', suffix_zh: '%', prefix_en: null, suffix_en: '%', shift_en: 0 }

/** The difference of two percentages is told in points, lest it be read as a percentage of the first. */
export const points: Unit = {
  id: 'points',
  suffix_zh: '个百分点',
  prefix_en: null,
  suffix_en: 'percentage points',
  shift_en: 0,
}

/** The indicator under which a difference of two of its figures is written: percentages differ by percentage points. */
export function differenceIndicator(indicator: Indicator): Indicator {
  return indicator.unit.id === 'percent' ? { ...indicator, unit: points } : indicator
}

/** The indicator under which a percentage of its figures is written, with one decimal. */
export function percentIndicator(indicator: Indicator): Indicator {
  return { ...indicator, unit: percent, decimals: 1 }
}

/** The indicator under which a mean or median is written: one of counts may lie between two whole numbers. */
export function averageIndicator(indicator: Indicator, average: Quantity): Indicator {
  const isBetween = indicator.measure === 'count' && !Number.isInteger(numberOf(average) ?? 0)
  return isBetween ? { ...indicator, decimals: 1 } : indicator
}

/** What a table says about some of its figures, in both languages, and which figures these are. */
export type FigureNote = {
  readonly text_zh: string
  readonly text_en: string
  readonly at: readonly { readonly place: string; readonly periods: readonly string[] }[]
}

/** The notes on an indicator's figures, equal ones joined, in the order of the table. */
export function figureNotes(dataset: Dataset, indicator: Indicator): readonly FigureNote[] {
  const rows = dataset.observations.filter((row) => row.indicator === indicator.id)
  const notes = new Map<string, { text_zh: string; text_en: string; at: Map<string, string[]> }>()
  for (const { note_zh, note_en, place, period } of rows) {
    if (note_zh === null || note_en === null) continue
    const note = notes.get(note_zh) ?? { text_zh: note_zh, text_en: note_en, at: new Map<string, string[]>() }
    note.at.set(place, [...(note.at.get(place) ?? []), period])
    notes.set(note_zh, note)
  }
  return [...notes.values()].map(({ at, ...texts }) => ({
    ...texts,
    at: [...at].map(([place, periods]) => ({ place, periods: periods.toSorted() })),
  }))
}
