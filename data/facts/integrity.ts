import { indicatorLists } from './dataset'
import { formulas, inputsOf } from './formula'
import type { TableName, Tables } from './schema'

/**
 * A row that is well formed but does not fit the other rows. `row` counts from 0. `refersTo` names the tables in which
 * it looks for a row, where that is what is wrong.
 */
type Misfit = {
  readonly table: TableName
  readonly row: number
  readonly column: string
  readonly message: string
  readonly refersTo: readonly TableName[]
}

/** The columns that name a row: no two rows of a table share one. */
const keys = [
  ['places', 'code'],
  ['places', 'slug'],
  ['places', 'iso'],
  ['regions', 'id'],
  ['economies', 'code'],
  ['units', 'id'],
  ['indicators', 'id'],
  ['peer-dimensions', 'id'],
  ['sources', 'id'],
  ['bases', 'id'],
  ['zones', 'name_zh'],
  ['local-figures', 'id'],
  ['practices', 'id'],
  ['contradictions', 'id'],
] as const

/** The columns whose cells name a row of another table, by the first of its keys. */
const references = [
  ['region-members', 'region', ['regions']],
  ['region-members', 'place', ['places']],
  ['indicators', 'unit', ['units']],
  ['indicators', 'part_of', ['indicators']],
  ['indicators', 'source', ['sources']],
  ['observations', 'indicator', ['indicators']],
  ['observations', 'place', ['places', 'regions', 'economies']],
  ['observations', 'source', ['sources']],
  ['bases', 'source', ['sources']],
  ['bases', 'place', ['places']],
  ['zones', 'source', ['sources']],
  ['zones', 'place', ['places']],
  ['local-figures', 'source', ['sources']],
  ['local-figures', 'place', ['places']],
  ['local-figures', 'base', ['bases']],
  ['practices', 'source', ['sources']],
  ['practices', 'place', ['places']],
] as const

/** Finds repeated keys, references to rows that do not exist, and cells that contradict each other. Empty when all is well. */
export function misfits(tables: Tables): readonly Misfit[] {
  return [
    ...keys.flatMap(([table, column]) => repeated(table, column, cellsOf(tables, table, column))),
    ...repeated(
      'region-members',
      'region, place',
      tables['region-members'].map(({ region, place }) => `${place} in ${region}`),
    ),
    ...repeated(
      'observations',
      'indicator, place, period',
      tables.observations.map(({ indicator, place, period }) => `${indicator} of ${place} in ${period}`),
    ),
    ...references.flatMap(([table, column, refersTo]) => unknown(tables, table, column, refersTo)),
    ...contradictoryStates(tables),
    ...formulaGaps(tables),
    ...unsortedBreaks(tables),
    ...misplacedIndicators(tables),
    ...unknownMeasures(tables),
  ]
}

type Cells = Readonly<Record<string, string | number | boolean | null | readonly (string | number)[]>>

function cellsOf(tables: Tables, table: TableName, column: string): readonly string[] {
  return tables[table].map((cells: Cells) => String(cells[column]))
}

function repeated(table: TableName, column: string, rowKeys: readonly string[]): readonly Misfit[] {
  const seen = new Set<string>()
  return rowKeys.flatMap((key, row) => {
    if (seen.has(key)) return [{ table, row, column, message: `${key} stands in another row already`, refersTo: [] }]
    seen.add(key)
    return []
  })
}

function unknown(tables: Tables, table: TableName, column: string, refersTo: readonly TableName[]): readonly Misfit[] {
  const known = new Set(refersTo.flatMap((other) => idsOf(tables, other)))
  return tables[table].flatMap((cells: Cells, row) => {
    const cell = cells[column]
    return cell === null || known.has(String(cell))
      ? []
      : [{ table, row, column, message: `no row is called ${String(cell)}`, refersTo }]
  })
}

function idsOf(tables: Tables, table: TableName): readonly string[] {
  return cellsOf(tables, table, keys.find(([name]) => name === table)?.[1] ?? '')
}

function contradictoryStates(tables: Tables): readonly Misfit[] {
  return tables.observations.flatMap((row, i) => {
    const hasNumber = row.value !== null
    const zeroAsPrinted = row.state === 'zero' || row.state === 'below'
    const fits = row.state === 'value' ? hasNumber : zeroAsPrinted ? row.value === 0 : !hasNumber
    if (fits) return []
    const expected = row.state === 'value' ? 'a number' : zeroAsPrinted ? '0' : 'an empty cell'
    const message = `found ${row.value ?? 'an empty cell'}; state ${row.state} asks for ${expected}`
    return [{ table: 'observations' as const, row: i, column: 'value', message, refersTo: [] }]
  })
}

function formulaGaps(tables: Tables): readonly Misfit[] {
  const indicators = new Set(idsOf(tables, 'indicators'))
  return tables.indicators.flatMap((indicator, i) => {
    const at = { table: 'indicators' as const, row: i, column: 'origin', refersTo: ['indicators' as const] }
    if (indicator.origin !== 'derived') return []
    const formula = formulas[indicator.id]
    if (formula === undefined) {
      return [{ ...at, message: `${indicator.id} is derived but has no formula`, refersTo: [] }]
    }
    return inputsOf(formula)
      .filter((input) => !indicators.has(input.indicator))
      .map((input) => ({ ...at, message: `its formula needs ${input.indicator}, which is not in the table` }))
  })
}

function unsortedBreaks(tables: Tables): readonly Misfit[] {
  return tables.indicators.flatMap(({ breaks, mapped }, i) => {
    const rising = breaks.every(
      (value, j) => Number.isFinite(value) && value > (breaks[j - 1] ?? Number.NEGATIVE_INFINITY),
    )
    if (rising && (!mapped || breaks.length > 0)) return []
    const message = `found "${breaks.join(' ')}"; expected rising numbers such as "1 10 50 100"`
    return [{ table: 'indicators' as const, row: i, column: 'breaks', message, refersTo: [] }]
  })
}

/** A counted indicator names its table and no other does; lists hold what has figures by province, and headlines one total. */
function misplacedIndicators({ indicators }: Tables): readonly Misfit[] {
  const ids = indicators.map(({ id }) => id)
  const faults = indicators.flatMap((indicator, row) => {
    const { origin, counts, mapped, apart_from } = indicator
    const fault = (column: string, message: string) => ({
      table: 'indicators' as const,
      row,
      column,
      message,
      refersTo: [],
    })
    return [
      (origin === 'counted') === (counts !== null)
        ? []
        : fault('counts', `found "${counts ?? ''}"; a counted indicator names the table that it counts, no other does`),
      apart_from.filter((id) => !ids.includes(id)).map((id) => fault('apart_from', `no row is called ${id}`)),
      mapped
        ? []
        : indicatorLists
            .filter((list) => indicator[list] !== null)
            .map((list) => fault(list, 'only what is mapped has a place in a list')),
    ].flat()
  })
  const headlines = indicators.filter(({ headline }) => headline !== null)
  return headlines.length > 0 || indicators.length === 0
    ? faults
    : [
        ...faults,
        {
          table: 'indicators',
          row: 0,
          column: 'headline',
          message: 'one indicator must be the headline',
          refersTo: [],
        },
      ]
}

function unknownMeasures(tables: Tables): readonly Misfit[] {
  const known = new Set([...idsOf(tables, 'indicators'), ...Object.keys(formulas)])
  return tables['peer-dimensions'].flatMap(({ measure }, row) =>
    known.has(measure)
      ? []
      : [
          {
            table: 'peer-dimensions' as const,
            row,
            column: 'measure',
            message: `no indicator and no formula is called ${measure}`,
            refersTo: ['indicators' as const],
          },
        ],
  )
}
