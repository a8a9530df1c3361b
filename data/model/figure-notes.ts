import type { Dataset, Indicator } from './dataset'

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
