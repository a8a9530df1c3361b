import { flat } from '@/data/format/number'
import { localText } from '@/data/language'
import { spoken } from '@/data/text/en/figures'
import type { Names } from '@/data/text/names'
import type { DataRow } from './data-row'
import type { DataTable } from './data-table'

/** A figure of one table that the other gives otherwise, both as they are printed. */
type TableDifference = {
  /** Name of the place, the indicator and the year. */
  readonly place: string
  readonly indicator: string
  readonly period: string
  readonly before: string
  /** Null where the other table has no such row. */
  readonly after: string | null
}

export type TableDifferences = {
  /** How many figures the first table has: rows in which something is known. */
  readonly figures: number
  readonly differences: readonly TableDifference[]
  /** How many figures the second table has that the first has no row for. */
  readonly added: number
}

/**
 * Compares two tables of one view figure by figure, joined by indicator, period and place. A figure differs where value,
 * state, qualifier or unit do and it is printed otherwise: digits behind those that are printed are no difference to the
 * reader.
 */
export function tableDifferences(before: DataTable, after: DataTable, names: Names): TableDifferences {
  const later = new Map(after.rows.map((row) => [keyOf(row), row]))
  const earlier = new Set(before.rows.map(keyOf))
  return {
    figures: before.rows.filter(isFigure).length,
    differences: before.rows.flatMap((row) => {
      const now = later.get(keyOf(row))
      if (now !== undefined && isSame(row, now)) return []
      if (now === undefined && !isFigure(row)) return []
      const [was, is] = [written(row, before, names), now === undefined ? null : written(now, after, names)]
      return was === is ? [] : [{ ...namesIn(row, names), before: was, after: is }]
    }),
    added: after.rows.filter((row) => isFigure(row) && !earlier.has(keyOf(row))).length,
  }
}

function keyOf({ indicator, period, code }: DataRow): string {
  return `${indicator} ${period} ${code}`
}

function isFigure({ state }: DataRow): boolean {
  return state === 'value' || state === 'zero' || state === 'below'
}

function isSame(a: DataRow, b: DataRow): boolean {
  return a.value === b.value && a.state === b.state && a.qualifier === b.qualifier && a.unit === b.unit
}

/** A figure with its unit, or the words that a file has in its place. */
function written(row: DataRow, { indicators }: DataTable, { language, grammar }: Names): string {
  const indicator = indicators.find(({ id }) => id === row.indicator)
  if (row.value === null || indicator === undefined) return row.note
  return grammar.qualified(row.qualifier, flat(spoken(row.value, indicator.unit, indicator.decimals, language)))
}

function namesIn(row: DataRow, { language }: Names): Pick<TableDifference, 'place' | 'indicator' | 'period'> {
  return {
    place: localText(row, 'name', language),
    indicator: row.indicator_name,
    period: row.period,
  }
}
