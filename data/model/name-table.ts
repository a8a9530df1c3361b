import type { Dataset } from './dataset'
import type { Language } from './language'
import type { Naming } from './naming'
import type { Phrases } from './phrases'

/** The names that sentences need, and the language's way of saying each claim. */
export type Names = Naming & { readonly phrases: Phrases }

/** The names of places and regions in one language, plain, so that a page can hand them to the browser. */
export type NameTable = {
  readonly language: Language
  readonly full: Readonly<Record<string, string>>
  readonly short: Readonly<Record<string, string>>
}

/** Lists the names of one language. */
export function nameTable(dataset: Dataset, language: Language): NameTable {
  const rows = [...dataset.places.map((row) => ({ ...row, id: row.code })), ...dataset.regions]
  const list = (key: 'name' | 'short') => Object.fromEntries(rows.map((row) => [row.id, row[`${key}_${language}`]]))
  return { language, full: list('name'), short: list('short') }
}

/** Names from a table. An id without a name gives itself; `indicator` must know every indicator that is spoken of. */
export function namesFrom(table: NameTable, phrases: Phrases, indicator: Names['indicator']): Names {
  return { place: (id, length) => table[length][id] ?? id, indicator, language: table.language, phrases }
}
