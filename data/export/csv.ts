import type { DataRow } from './data-row'

type Value = string | number | null

/** The columns of a file, in order. Their names are the same in both languages: programs read them. */
export const dataColumns = [
  'indicator',
  'indicator_name',
  'period',
  'level',
  'code',
  'name_zh',
  'name_en',
  'value',
  'unit',
  'state',
  'qualifier',
  'status',
  'origin',
  'low',
  'high',
  'rank',
  'rank_to',
  'ranked',
  'share',
  'growth',
  'source_id',
  'source',
  'locator',
  'note',
] as const satisfies readonly (keyof DataRow)[]

const BYTE_ORDER_MARK = '\ufeff'

/**
 * Rows as CSV after RFC 4180: one header row, CRLF, quotes doubled, and a byte order mark, without which Excel does not
 * read UTF-8. Text is always quoted and numbers never, so that a code is not taken for a number where a program can tell;
 * what is missing is an empty cell. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csv(rows: readonly DataRow[]): string {
  return csvText(dataColumns, rows)
}

/** Rows of any table as CSV, in the same form. A column that a row does not have is empty. */
export function csvText(columns: readonly string[], rows: readonly Readonly<Record<string, Value>>[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? null)))
  return BYTE_ORDER_MARK + [columns, ...lines].map((line) => `${line.join(',')}\r\n`).join('')
}

function cell(value: Value): string {
  if (value === null || value === '') return ''
  return typeof value === 'number' ? String(value) : `"${harmless(value).replaceAll('"', '""')}"`
}

/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection), half and full width, also behind
 * blanks, and the control characters that can hide it. Numbers never pass here, so that a minus stays a minus.
 */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u

function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text
}
