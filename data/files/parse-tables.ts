import { CsvError, parse } from 'csv-parse/sync'
import { misfits } from '@/data/facts/integrity'
import type { TableName, Tables } from '@/data/facts/schema'
import { tableRows } from '@/data/facts/schema'

/** One wrong cell or row, as the person who edits the table will look for it. Lines count from 1, the header included. */
export type Fault = { readonly file: string; readonly line: number; readonly column: string; readonly message: string }

/** Thrown when tables are wrong; the message lists every fault, not the first. */
export class TableError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(
      [
        `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the tables:`,
        ...faults.map(({ file, line, column, message }) => `  ${file}, line ${line}, column ${column}: ${message}`),
      ].join('\n'),
    )
    this.name = 'TableError'
  }
}

type Parsed = {
  readonly rows: readonly unknown[]
  readonly lines: readonly number[]
  readonly faults: readonly Fault[]
}

/** Parses and validates all tables at once. `load` gives the text of one CSV file. Throws a TableError with all faults. */
export function parseTables(load: (table: TableName) => string): Tables {
  const names = Object.keys(tableRows) as TableName[]
  const parsed = new Map(names.map((name) => [name, parseTable(name, load(name))]))
  const tables = Object.fromEntries(names.map((name) => [name, parsed.get(name)?.rows ?? []])) as unknown as Tables
  const isWhole = (name: TableName) => parsed.get(name)?.faults.length === 0
  const unfit = misfits(tables)
    // A row that cannot be read would make every reference to it look wrong.
    .filter(({ refersTo }) => refersTo.every(isWhole))
    .map(({ table, row, column, message }) => ({
      file: fileOf(table),
      line: parsed.get(table)?.lines[row] ?? 0,
      column,
      message,
    }))
  const faults = [...parsed].flatMap(([name, table]) =>
    [...table.faults, ...unfit.filter(({ file }) => file === fileOf(name))].toSorted((a, b) => a.line - b.line),
  )
  if (faults.length > 0) throw new TableError(faults)
  return tables
}

function fileOf(table: TableName): string {
  return `data/tables/${table}.csv`
}

function parseTable(name: TableName, csv: string): Parsed {
  const file = fileOf(name)
  const schema = tableRows[name]
  const columns = Object.keys(schema.shape)
  const faults: Fault[] = []
  const rows: unknown[] = []
  const lines: number[] = []
  try {
    const [header, ...records] = readRecords(csv)
    const found = header?.cells.join(', ') ?? ''
    if (found !== columns.join(', ')) {
      const message = `found the columns ${found || '(none)'}; expected ${columns.join(', ')}`
      return { rows, lines, faults: [{ file, line: 1, column: '(all)', message }] }
    }
    for (const { cells, line } of records) {
      if (cells.length !== columns.length) {
        const message = `found ${cells.length} cells; expected ${columns.length}`
        faults.push({ file, line, column: '(all)', message })
        continue
      }
      const result = schema.safeParse(Object.fromEntries(columns.map((column, i) => [column, cells[i]])))
      if (result.success) {
        rows.push(result.data)
        lines.push(line)
        continue
      }
      for (const issue of result.error.issues) {
        const column = String(issue.path[0] ?? '(all)')
        const cell = cells[columns.indexOf(column)] ?? ''
        faults.push({ file, line, column, message: `found "${cell}"; ${issue.message}` })
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return {
      rows: [],
      lines: [],
      faults: [{ file, line: Number(error.lines ?? 0), column: '(all)', message: error.message }],
    }
  }
  return { rows, lines, faults }
}

/** The records of a CSV text, each with the line on which it begins. Throws a CsvError where quotes do not match. */
function readRecords(csv: string): readonly { readonly cells: readonly string[]; readonly line: number }[] {
  const text = csv.replaceAll('\r\n', '\n')
  const records = parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: true, info: true })
  return (records as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
    cells: record,
    line: info.lines - (record.join('').split('\n').length - 1),
  }))
}
