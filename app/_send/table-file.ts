import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { Cell, Row } from 'write-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import type { OpenTable } from '@/app/_open/page'
import { addressOf } from '@/app/_open/page'
import type { TableFormat } from '@/data/address/file'
import { csv, csvText } from '@/data/export/csv'
import type { PlaceTable } from '@/data/export/data-table'
import { fileName, placeTables } from '@/data/export/data-table'
import { jsonStat } from '@/data/export/json-stat'
import { fileNotes, notesText } from '@/data/export/notes'
import type { Publication } from '@/data/export/reference'
import { LICENSE } from '@/data/export/reference'
import type { Sheet, SheetCell } from '@/data/export/workbook'
import { tableSheets, workbook } from '@/data/export/workbook'
import { escaped } from '@/data/format/xml'
import { languages } from '@/data/language'
import { fileWordsOf } from '@/data/words/words'
import type { SentFile } from './response'
import { writeZip } from './response'

const types: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

/** The table of a page as a file. */
export async function tableFile(opened: OpenTable, format: TableFormat, publication: Publication): Promise<SentFile> {
  return {
    body: await bodyOf(opened, format, publication),
    type: types[format],
    name: fileName(opened.table(), publication, format),
  }
}

async function bodyOf(opened: OpenTable, format: TableFormat, publication: Publication): Promise<string | Uint8Array> {
  const { dataset } = opened
  const table = opened.table()
  const path = addressOf(opened.page, opened.pinned, opened.language)
  switch (format) {
    case 'csv':
      return csv(table.rows)
    case 'json':
      return JSON.stringify(jsonStat(table, publication, path))
    case 'xlsx':
      return writeXlsx(
        [
          ...workbook(table, fileNotes(dataset, table, publication, path), publication.language),
          ...tableSheets(besides(opened), publication.language),
        ],
        publication.date,
      )
    case 'zip': {
      const files = {
        'table.csv': csv(table.rows),
        ...Object.fromEntries(
          besides(opened).map(({ name, columns, rows }) => [`${name}.csv`, csvText(columns, rows)]),
        ),
        'README.txt': notesText(fileNotes(dataset, table, publication, path)),
        'LICENSE.txt': licenseText(),
      }
      return writeZip(files, publication.date)
    }
  }
}

/** What the page of a province tells besides indicators; no other page has it. */
function besides(opened: OpenTable): readonly PlaceTable[] {
  return opened.kind === 'province' ? placeTables(opened.dataset, opened.place) : []
}

/** Sheets as an Excel workbook. The library stamps the hour into its zip, so it is packed again with the day of the release. */
export async function writeXlsx(sheets: readonly Sheet[], day: string | null): Promise<Uint8Array> {
  const pages = sheets.map(({ name, frozen, widths, rows }) => ({
    sheet: name,
    data: rows.map((row): Row => row.map(cellOf)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: frozen,
  }))
  return writeZip(withPrintSetup(unzipSync(await writeXlsxFile(pages).toBuffer()), sheets), day)
}

function cellOf(cell: SheetCell): Cell {
  if (cell === null) return null
  if ('text' in cell) {
    return {
      value: cell.text,
      type: String,
      ...(cell.strong === true ? { fontWeight: 'bold' as const } : {}),
      ...(cell.wrap === true ? { wrap: true } : {}),
    }
  }
  const { number, decimals } = cell
  const format = decimals === null ? {} : { format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` }
  return { value: number, type: Number, ...format }
}

/** The license of a download, in both languages, with the address of its full text. */
export function licenseText(): string {
  const lines = languages.flatMap((language) => [...fileWordsOf(language).license, ''])
  return `\ufeff${[LICENSE.id, LICENSE.url, '', ...lines].join('\r\n')}`
}

type Parts = Readonly<Record<string, Uint8Array>>

const A4 = 9

/**
 * The parts of a workbook (ECMA-376, SpreadsheetML) with what its library does not write: every sheet as wide as a page,
 * tables in landscape with their head on each page and a filter on each column.
 */
function withPrintSetup(parts: Parts, sheets: readonly Sheet[]): Parts {
  const changed: Record<string, Uint8Array> = { ...parts }
  const change = (name: string, to: (xml: string) => string) => {
    const part = parts[name]
    if (part === undefined) throw new Error(`The workbook has no ${name}.`)
    changed[name] = strToU8(to(strFromU8(part)))
  }
  sheets.forEach((sheet, i) => {
    change(`xl/worksheets/sheet${i + 1}.xml`, (xml) => printedSheet(xml, sheet))
  })
  change('xl/workbook.xml', (xml) => xml.replace('<definedNames/>', definedNames(sheets)))
  return changed
}

/** The order of the elements of a sheet is fixed: properties first, then its cells, the filter, and the page. */
function printedSheet(xml: string, sheet: Sheet): string {
  const isTable = sheet.frozen > 0
  const filter = isTable ? `<autoFilter ref="${extentOf(sheet)}"/>` : ''
  const page = `<pageSetup paperSize="${A4}" orientation="${isTable ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`
  return xml
    .replace(/<worksheet[^>]*>/, (root) => `${root}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace('</sheetData>', `</sheetData>${filter}${page}`)
}

/** What programs call the rows that are printed on every page, and the cells that are filtered. */
function definedNames(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap((sheet, i) => {
    if (sheet.frozen === 0) return []
    const on = `'${escaped(sheet.name.replaceAll("'", "''"))}'!`
    const cells = extentOf(sheet).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`)
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${on}${cells}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${on}$1:$${sheet.frozen}</definedName>`,
    ]
  })
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`
}

/** From the head of the first column to the last row of the last one: A1:X40. */
function extentOf({ frozen, widths, rows }: Sheet): string {
  return `A${frozen}:${letters(widths.length)}${Math.max(frozen, rows.length)}`
}

/** The letters of a column, counted from 1: A, …, Z, AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest === 0 ? '' : letters(rest)) + String.fromCharCode(65 + ((column - 1) % 26))
}
