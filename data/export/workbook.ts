import type { Language } from '@/data/language'
import { fileWordsOf } from '@/data/words/words'
import { dataColumns } from './csv'
import type { DataRow } from './data-row'
import type { DataTable, PlaceTable } from './data-table'
import type { Notes } from './notes'

/** One cell: text, or a number with the decimals it is shown with; null shows all it has. The number itself is not rounded. */
export type SheetCell =
  | { readonly text: string; readonly strong?: boolean; readonly wrap?: boolean }
  | { readonly number: number; readonly decimals: number | null }
  | null

/** A sheet as plain objects. `frozen` rows stay at the top; widths are in characters. */
export type Sheet = {
  readonly name: string
  readonly frozen: number
  readonly widths: readonly number[]
  readonly rows: readonly (readonly SheetCell[])[]
}

const shares: readonly (keyof DataRow)[] = ['share', 'growth']
const bounds: readonly (keyof DataRow)[] = ['low', 'high']

/** A workbook of two sheets: the table with heads in the reader's language, and its notes with the sources. */
export function workbook(table: DataTable, notes: readonly Notes[], language: Language): readonly Sheet[] {
  const words = fileWordsOf(language)
  const head = dataColumns.map((column): SheetCell => ({ text: words.columns[column].head, strong: true }))
  const decimalsOf = new Map(table.indicators.map(({ id, decimals }) => [id, decimals]))
  const body = table.rows.map((row) =>
    dataColumns.map((column) => cellOf(row, column, decimalsOf.get(row.indicator) ?? null)),
  )
  const lines = notes.flatMap(({ heading, lines: texts }): readonly (readonly SheetCell[])[] => [
    [{ text: heading, strong: true }],
    ...texts.map((text) => [{ text, wrap: true }]),
    [],
  ])
  return [
    {
      name: words.sheets.figures,
      frozen: 1,
      widths: dataColumns.map((column) => widths[column]),
      rows: [head, ...body],
    },
    { name: words.sheets.notes, frozen: 0, widths: [100], rows: lines },
  ]
}

/** Further sheets behind a workbook, one a table, with names and heads in the reader's language. */
export function tableSheets(tables: readonly PlaceTable[], language: Language): readonly Sheet[] {
  const words = fileWordsOf(language)
  return tables.map(({ name, columns, rows }) => ({
    name: words.sheets[name],
    frozen: 1,
    widths: columns.map((column) => (/name|note|summary|document|measure|title/.test(column) ? 32 : 14)),
    rows: [
      columns.map((column) => ({ text: headOf(column, language), strong: true })),
      ...rows.map((row) => columns.map((column) => plain(row[column] ?? null, column))),
    ],
  }))
}

/** The head of a column of the data package; one that comes in both languages says in which. */
function headOf(column: string, language: Language): string {
  const { fields, inLanguage } = fileWordsOf(language)
  const [, stem = column, of] = /^(.+)_(zh|en)$/.exec(column) ?? []
  const known: Readonly<Record<string, string>> = fields
  return (known[stem] ?? stem) + (of === 'zh' || of === 'en' ? inLanguage[of] : '')
}

function plain(value: string | number | null, column: string): SheetCell {
  if (value === null) return null
  if (column === 'period') return periodCell(String(value))
  return typeof value === 'number' ? { number: value, decimals: null } : { text: value }
}

/** A year is a number, which sorts and filters as one; a span of years is a text. */
function periodCell(period: string): SheetCell {
  return /^\d{4}$/.test(period) ? { number: Number(period), decimals: 0 } : { text: period }
}

function cellOf(row: DataRow, column: keyof DataRow, decimals: number | null): SheetCell {
  const value = row[column]
  if (value === null || value === '') return null
  if (column === 'period') return periodCell(String(value))
  if (typeof value === 'string') return { text: value }
  if (shares.includes(column)) return { number: value, decimals: 1 }
  if (column === 'value') return { number: value, decimals }
  // A bound lies half a digit beyond the value.
  if (bounds.includes(column)) return { number: value, decimals: decimals === null ? null : decimals + 2 }
  return { number: value, decimals: 0 }
}

const widths: Readonly<Record<keyof DataRow, number>> = {
  indicator: 16,
  indicator_name: 32,
  period: 8,
  level: 10,
  code: 10,
  name_zh: 18,
  name_en: 32,
  value: 12,
  unit: 18,
  state: 12,
  qualifier: 10,
  status: 12,
  origin: 14,
  low: 14,
  high: 14,
  rank: 8,
  rank_to: 8,
  ranked: 8,
  share: 12,
  growth: 10,
  source_id: 20,
  source: 48,
  locator: 24,
  note: 48,
}
