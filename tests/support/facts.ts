import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

type Row<K extends string> = Readonly<Record<K, string>>

/** The indicators as their table has them. Read here without the product's own reader. */
export const indicators = rowsOf<'id' | 'name_zh' | 'name_en' | 'unit' | 'origin' | 'mapped' | 'theme'>('indicators')

/** The printed figures as their table has them. */
export const observations = rowsOf<'indicator' | 'place' | 'period' | 'state' | 'value' | 'note_zh' | 'status'>(
  'observations',
)

/** The disagreements of the sources as their table has them. */
export const contradictions = rowsOf<
  'id' | 'item_zh' | 'item_en' | 'value_a_zh' | 'value_b_zh' | 'finding_zh' | 'value_a_en' | 'value_b_en' | 'finding_en'
>('contradictions')

function rowsOf<K extends string>(table: string): readonly Row<K>[] {
  return parse<Row<K>>(readFileSync(`data/tables/${table}.csv`, 'utf8'), { columns: true })
}
