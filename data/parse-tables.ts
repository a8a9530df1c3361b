import { parse } from 'csv-parse/sync'
import { misfits } from './model/integrity'
import type { Row, TableName, Tables } from './model/schema'
import { tableRows } from './model/schema'

/** One wrong cell or row, as the person who edits the table will look for it. Lines count from 1, the header included. */
export type Fault = { readonly file: string; readonly line: number; readonly column: string; readonly message: string }

/** Thrown when tables are wrong; the message lists every fault, not the first. */
export class TableError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(
      [
        `${faults.length} ${faults.length === 1 ? 'row is' : 'rows are'} wrong:`,
        ...faults.map(({ file, line, column, message }) => `  ${file}, line ${line}, column ${column}: ${message}`),
      ].join('\n'),
    )
    this.name = 'TableError'
  }
}

type Parsed = { readonly rows: readonly unknown[]; readonly lines: readonly number[]; readonly faults: readonly Fault[] }

/** Parses and validates all tables at once. `load` gives the text of one CSV file. Throws a TableError with all faults. */
export function parseTables(load: (table: TableName) => string): Tables {
  const names = Object.keys(tableRows) as TableName[]
  const parsed = new Map(names.map((name) => [name, parseTable(name, load(name))]))
  const malformed = [...parsed.values()].flatMap((table) => table.faults)
  if (malformed.length > 0) throw new TableError(malformed)

  const rowsOf = <T extends TableName>(name: T) => (parsed.get(name)?.rows ?? []) as readonly Row<T>[]
  const tables = Object.fromEntries(names.map((name) => [name, rowsOf(name)])) as unknown as Tables
  const unfit = misfits(tables).map(({ table, row, column, message }) => ({
    file: fileOf(table),
    line: parsed.get(table)?.lines[row] ?? 0,
    column,
    message,
  }))
  if (unfit.length > 0) throw new TableError(unfit)
  return tables
}

function fileOf(table: TableName): string {
  return `data/tables/${table}.csv`
}

function parseTable(name: TableName, csv: string): Parsed {
  const file = fileOf(name)
  const schema = tableRows[name]
  const [header, ...records] = readRecords(csv)
  const columns = header?.cells ?? []
  const expected = Object.keys(schema.shape)
  if (columns.join() !== expected.join()) {
    const message = `expected the columns ${expected.join(', ')}`
    return { rows: [], lines: [], faults: [{ file, line: 1, column: columns.join(', ') || '(none)', message }] }
  }
  const rows: unknown[] = []
  const faults: Fault[] = []
  for (const { cells, line } of records) {
    if (cells.length !== columns.length) {
      const message = `expected ${columns.length} cells, found ${cells.length}`
      faults.push({ file, line, column: '(all)', message })
      continue
    }
    const result = schema.safeParse(Object.fromEntries(columns.map((column, i) => [column, cells[i]])))
    if (result.success) rows.push(result.data)
    else {
      for (const issue of result.error.issues) {
        const column = String(issue.path[0] ?? '(all)')
        const found = cells[columns.indexOf(column)] ?? ''
        faults.push({ file, line, column, message: `found "${found}"; ${issue.message}` })
      }
    }
  }
  return { rows, lines: records.map((record) => record.line), faults }
}

function readRecords(csv: string): readonly { readonly cells: readonly string[]; readonly line: number }[] {
  const records = parse(csv, { bom: true, relaxColumnCount: true, skipEmptyLines: true, info: true })
  return (records as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
    cells: record,
    line: info.lines,
  }))
}
