import { describe, expect, it } from 'vitest'
import type { TableName } from '@/data/facts/schema'
import { tableRows } from '@/data/facts/schema'
import type { Fault } from '@/data/files/parse-tables'
import { parseTables, TableError } from '@/data/files/parse-tables'
import { readTable } from '@/data/files/read'
import { rawRows } from '@/tests/support/fixtures'

type Texts = Partial<Readonly<Record<TableName, string>>>

/** The faults of the real tables with some of them replaced. */
function faultsWith(texts: Texts): readonly Fault[] {
  try {
    parseTables((name) => texts[name] ?? readTable(name))
    return []
  } catch (error) {
    if (error instanceof TableError) return error.faults
    throw error
  }
}

/** A table with lines added at its end, and the number of the first of them. */
function withLines(table: TableName, ...lines: readonly string[]) {
  const text = readTable(table)
  return { text: `${text}${lines.join('\n')}\n`, line: text.split('\n').length }
}

/** A table with some cells of its first row changed. */
function withCells(table: TableName, cells: Readonly<Record<string, string>>): string {
  const [first, ...rest] = rawRows(table)
  const columns = Object.keys(first ?? {})
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  return [columns, ...[{ ...first, ...cells }, ...rest].map((row) => columns.map((column) => row[column] ?? ''))]
    .map((line) => line.map(quoted).join(','))
    .join('\n')
}

const soundUnit = 'euro,欧元,€,bn,-1'

describe('the real tables', () => {
  it('parse', () => {
    expect(faultsWith({})).toEqual([])
  })

  it('parse with a byte order mark, Windows line ends and empty lines, as spreadsheets write them', () => {
    const text = `\uFEFF${withLines('units', '', soundUnit, '').text.replaceAll('\n', '\r\n')}`
    expect(faultsWith({ units: text })).toEqual([])
  })
})

describe('wrong rows', () => {
  it('are all listed, of every file, each with line, column, what was found and what was expected', () => {
    const units = withLines('units', 'pound,英镑,£,bn,7', 'yen,日元,¥')
    const economies = withLines('economies', 'usa,美国,United States', soundUnit)
    const observations = withLines(
      'observations',
      'gdp,440000,2033,value,12a,,0.1,stated,,nbs-annual,表1,,',
      'gdp,990000,2034,missing,5,,0.1,stated,,nobody,表1,,',
    )
    expect(faultsWith({ units: units.text, economies: economies.text, observations: observations.text })).toEqual([
      {
        file: 'data/tables/economies.csv',
        line: economies.line,
        column: 'code',
        message: 'found "usa"; expected a code such as USA',
      },
      {
        file: 'data/tables/economies.csv',
        line: economies.line + 1,
        column: '(all)',
        message: 'found 5 cells; expected 3',
      },
      {
        file: 'data/tables/units.csv',
        line: units.line,
        column: 'shift_en',
        message: 'found "7"; Invalid option: expected one of "0"|"-1"|"-2"|"-3"',
      },
      { file: 'data/tables/units.csv', line: units.line + 1, column: '(all)', message: 'found 3 cells; expected 5' },
      {
        file: 'data/tables/observations.csv',
        line: observations.line,
        column: 'value',
        message: 'found "12a"; expected a number such as 893.4, or nothing',
      },
      {
        file: 'data/tables/observations.csv',
        line: observations.line + 1,
        column: 'source',
        message: 'no row is called nobody',
      },
      {
        file: 'data/tables/observations.csv',
        line: observations.line + 1,
        column: 'value',
        message: 'found 5; state missing asks for an empty cell',
      },
    ])
  })

  it('stand in one message, one line each', () => {
    const error = new TableError([
      { file: 'data/tables/units.csv', line: 3, column: 'id', message: 'found ""; expected an id such as dds-total' },
      { file: 'data/tables/places.csv', line: 9, column: 'code', message: '110000 stands in another row already' },
    ])
    expect(error.message).toBe(
      [
        '2 faults in the tables:',
        '  data/tables/units.csv, line 3, column id: found ""; expected an id such as dds-total',
        '  data/tables/places.csv, line 9, column code: 110000 stands in another row already',
      ].join('\n'),
    )
    expect(new TableError(error.faults.slice(1)).message).toMatch(/^1 fault in the tables:/)
  })

  it('do not make every row that refers to them look wrong', () => {
    const text = readTable('sources').replace('nbs-annual,', ',')
    expect(faultsWith({ sources: text }).map(({ file, column }) => `${file} ${column}`)).toEqual([
      'data/tables/sources.csv id',
    ])
  })

  it('have the line on which they begin, behind cells of several lines', () => {
    const units = withLines('units', 'pound,英镑,£,"a', 'b', '",-1', '', 'yen,"日', '元",¥,bn,9')
    expect(faultsWith({ units: units.text }).map(({ line, column }) => [line, column])).toEqual([
      [units.line + 4, 'shift_en'],
    ])
    expect(faultsWith({ units: units.text.replaceAll('\n', '\r\n') }).map(({ line }) => line)).toEqual([units.line + 4])
  })
})

describe('a file', () => {
  it('with a wrong header says which columns were found and which were expected', () => {
    const expected = 'code, name_zh, name_en'
    const at = { file: 'data/tables/economies.csv', line: 1, column: '(all)' }
    expect(faultsWith({ economies: 'code,name_en,name_zh\nUSA,United States,美国\n' })).toEqual([
      { ...at, message: `found the columns code, name_en, name_zh; expected ${expected}` },
    ])
    expect(faultsWith({ economies: '' })).toEqual([
      { ...at, message: `found the columns (none); expected ${expected}` },
    ])
  })

  it('whose quotes do not match is named, with the line', () => {
    const open = withLines('units', 'pound,"英镑,£,bn,-1')
    expect(faultsWith({ units: open.text })).toMatchObject([{ file: 'data/tables/units.csv', line: open.line }])
    const stray = withLines('units', 'pound,英"镑,£,bn,-1')
    expect(faultsWith({ units: stray.text })).toMatchObject([{ file: 'data/tables/units.csv', line: stray.line }])
  })
})

describe('every cell that cannot be read', () => {
  const wrong = '★ no'
  const tables = Object.keys(tableRows) as TableName[]

  it('says what was found and what was expected', () => {
    const columns = tables.map((table) => {
      const all = Object.entries(tableRows[table].shape)
      return [table, all.flatMap(([column, schema]) => (schema.safeParse(wrong).success ? [] : column))] as const
    })
    const texts = columns.map(([table, names]) => [
      table,
      withCells(table, Object.fromEntries(names.map((name) => [name, wrong]))),
    ])
    const faults = faultsWith(Object.fromEntries(texts))
    expect(faults.map(({ file, line, column }) => `${file} ${line} ${column}`)).toEqual(
      columns.flatMap(([table, names]) => names.map((name) => `data/tables/${table}.csv 2 ${name}`)),
    )
    expect(faults.filter(({ message }) => !/^found "★ no"; .*expected/.test(message))).toEqual([])
    expect(faults.length).toBeGreaterThan(50)
  })
})
