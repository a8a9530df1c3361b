import type { Dataset, Observation } from '@/data/facts/dataset'
import { createDataset } from '@/data/facts/dataset'
import type { TableName, Tables } from '@/data/facts/schema'
import { parseTables } from '@/data/files/parse-tables'
import { readTable } from '@/data/files/read'
import type { FrozenData } from '@/data/profile/province-details'
import { frozen } from './fixtures'

const tables: Tables = parseTables((name: TableName) => readTable(name))

/** The indicators by which the map began, those computed from them, and what they are computed with. */
const themes = ['digital-services', 'context', 'sites']

/** The real tables, cut down to a few years and themes, so that many states of them can be compared. */
export const someTables: Tables = frozen({
  ...tables,
  indicators: tables.indicators.filter(({ theme, id }) => themes.includes(theme) || id === 'goods-total'),
  observations: tables.observations.filter(
    ({ indicator, period }) =>
      period >= '2023' &&
      tables.indicators.some(({ id, theme }) => id === indicator && (themes.includes(theme) || id === 'goods-total')),
  ),
})

/** A state of these tables: every observation as `revise` gives it, none where it gives null, and `more`. */
export function revisedDataset(
  revise: (row: Observation) => Observation | null,
  release = 'test',
  more: Partial<Tables> = {},
): Dataset {
  const observations = someTables.observations.flatMap((row) => revise(row) ?? [])
  return frozen(createDataset({ ...someTables, observations, ...more }, release))
}

/** A release of these tables in which some figures have other values, by `indicator/place/period`. */
export function revisedRelease(id: string, date: string, values: Readonly<Record<string, number>>): FrozenData {
  const dataset = revisedDataset((row) => {
    const value = values[`${row.indicator}/${row.place}/${row.period}`]
    return value === undefined ? row : { ...row, value }
  }, id)
  return { id, date, dataset }
}
