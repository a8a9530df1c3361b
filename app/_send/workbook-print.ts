import { strFromU8, strToU8 } from 'fflate'
import type { Sheet } from '@/data/export/workbook'
import { escaped } from '@/data/format/xml'

type Parts = Readonly<Record<string, Uint8Array>>

const A4 = 9

/**
 * The parts of a workbook (ECMA-376, SpreadsheetML) with what its library does not write: every sheet as wide as a page,
 * tables in landscape with their head on each page and a filter on each column.
 */
export function withPrintSetup(parts: Parts, sheets: readonly Sheet[]): Parts {
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
