import { formulas, inputsOf } from './formula'
import type { TableName, Tables } from './schema'

/** A row that is well formed but does not fit the other rows. `row` counts from 0. */
export type Misfit = { readonly table: TableName; readonly row: number; readonly column: string; readonly message: string }

/** Finds repeated keys, references to rows that do not exist, and cells that contradict each other. Empty when all is well. */
export function misfits(tables: Tables): readonly Misfit[] {
  const ids = <T extends TableName>(table: T, key: keyof Tables[T][number] & string) =>
    new Set(tables[table].map((row) => String((row as Record<string, unknown>)[key])))
  const places = ids('places', 'code')
  const anywhere = new Set([...places, ...ids('regions', 'id'), ...ids('economies', 'code')])
  const sources = ids('sources', 'id')
  const indicators = ids('indicators', 'id')
  return [
    ...repeated('places', tables.places, 'code'),
    ...repeated('places', tables.places, 'slug'),
    ...repeated('places', tables.places, 'iso'),
    ...repeated('regions', tables.regions, 'id'),
    ...repeated('units', tables.units, 'id'),
    ...repeated('indicators', tables.indicators, 'id'),
    ...repeated('sources', tables.sources, 'id'),
    ...repeated('bases', tables.bases, 'id'),
    ...repeated('zones', tables.zones, 'name_zh'),
    ...repeated('local-figures', tables['local-figures'], 'id'),
    ...repeated('practices', tables.practices, 'id'),
    ...repeated('contradictions', tables.contradictions, 'id'),
    ...repeatedObservations(tables),
    ...unknown('region-members', tables['region-members'], 'region', ids('regions', 'id')),
    ...unknown('region-members', tables['region-members'], 'place', places),
    ...unknown('indicators', tables.indicators, 'unit', ids('units', 'id')),
    ...unknown('indicators', tables.indicators, 'source', sources),
    ...unknown('observations', tables.observations, 'indicator', indicators),
    ...unknown('observations', tables.observations, 'place', anywhere),
    ...unknown('observations', tables.observations, 'source', sources),
    ...unknown('bases', tables.bases, 'source', sources),
    ...unknown('bases', tables.bases, 'place', places),
    ...unknown('zones', tables.zones, 'source', sources),
    ...unknown('zones', tables.zones, 'place', places),
    ...unknown('local-figures', tables['local-figures'], 'source', sources),
    ...unknown('local-figures', tables['local-figures'], 'place', places),
    ...unknown('practices', tables.practices, 'source', sources),
    ...unknown('practices', tables.practices, 'place', places),
    ...unknown('local-figures', tables['local-figures'], 'base', ids('bases', 'id')),
    ...contradictoryStates(tables),
    ...formulaGaps(tables, indicators),
    ...unsortedBreaks(tables),
  ]
}

function repeated<R extends object>(table: TableName, rows: readonly R[], column: keyof R & string): readonly Misfit[] {
  const seen = new Set<unknown>()
  return rows.flatMap((row, i) => {
    const cell = row[column]
    if (seen.has(cell)) return [{ table, row: i, column, message: `${String(cell)} stands in another row already` }]
    seen.add(cell)
    return []
  })
}

function repeatedObservations(tables: Tables): readonly Misfit[] {
  const keys = tables.observations.map((row) => ({ key: `${row.indicator} of ${row.place} in ${row.period}` }))
  return repeated('observations', keys, 'key').map((misfit) => ({ ...misfit, column: 'indicator, place, period' }))
}

function unknown<R extends object>(
  table: TableName,
  rows: readonly R[],
  column: keyof R & string,
  known: ReadonlySet<string>,
): readonly Misfit[] {
  return rows.flatMap((row, i) => {
    const cell = row[column]
    return cell === null || known.has(String(cell))
      ? []
      : [{ table, row: i, column, message: `no row is called ${String(cell)}` }]
  })
}

function contradictoryStates(tables: Tables): readonly Misfit[] {
  return tables.observations.flatMap((row, i) => {
    const hasNumber = row.value !== null
    const zeroAsPrinted = row.state === 'zero' || row.state === 'below'
    const fits =
      row.state === 'value' ? hasNumber : zeroAsPrinted ? row.value === 0 : !hasNumber
    if (fits) return []
    const expected = row.state === 'value' ? 'a number' : zeroAsPrinted ? '0' : 'an empty cell'
    return [
      { table: 'observations' as const, row: i, column: 'value', message: `state ${row.state} asks for ${expected}` },
    ]
  })
}

function formulaGaps(tables: Tables, indicators: ReadonlySet<string>): readonly Misfit[] {
  return tables.indicators.flatMap((indicator, i) => {
    const at = { table: 'indicators' as const, row: i, column: 'origin' }
    if (indicator.origin !== 'derived') return []
    const formula = formulas[indicator.id]
    if (formula === undefined) return [{ ...at, message: `${indicator.id} is derived but has no formula` }]
    return inputsOf(formula)
      .filter((input) => !indicators.has(input.indicator))
      .map((input) => ({ ...at, message: `its formula needs ${input.indicator}, which is not in the table` }))
  })
}

function unsortedBreaks(tables: Tables): readonly Misfit[] {
  return tables.indicators.flatMap(({ breaks, mapped }, i) => {
    const rising = breaks.every((value, j) => Number.isFinite(value) && value > (breaks[j - 1] ?? Number.NEGATIVE_INFINITY))
    if (rising && (!mapped || breaks.length > 0)) return []
    return [{ table: 'indicators' as const, row: i, column: 'breaks', message: 'expected rising numbers such as "1 10 50 100"' }]
  })
}
