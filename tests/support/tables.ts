import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** One place as its table has it. */
type PlaceRow = Readonly<
  Record<'code' | 'slug' | 'name_zh' | 'short_zh' | 'name_en' | 'short_en' | 'iso' | 'aliases', string>
>

type ObservationRow = Readonly<Record<'indicator' | 'place' | 'period' | 'state' | 'value', string>>

/** The 34 places in the order of their codes. Read here without the product's own reader. */
export const places = parse<PlaceRow>(textOf('places'), { columns: true })

const observations = parse<ObservationRow>(textOf('observations'), { columns: true })

/** The figures of an indicator in one period by place, with the one decimal that amounts of trade are printed with. */
export function figuresOf(indicator: string, period: string): ReadonlyMap<string, string> {
  const rows = observations.filter((row) => row.indicator === indicator && row.period === period)
  return new Map(rows.filter((row) => row.state === 'value').map((row) => [row.place, Number(row.value).toFixed(1)]))
}

/** Every row of a table, its cells as text. */
export function rowsOf(table: string): readonly Readonly<Record<string, string>>[] {
  return parse(textOf(table), { columns: true })
}

function textOf(table: string): string {
  return readFileSync(`data/tables/${table}.csv`, 'utf8')
}
