import { unzipSync } from 'fflate'
import type { Cell, Row } from 'write-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import type { Sheet, SheetCell } from '@/data/model/workbook'
import { writeZip } from './write-zip'

/** Sheets as an Excel workbook. The library stamps the hour into its zip, so it is packed again with the day of the release. */
export async function writeXlsx(sheets: readonly Sheet[], day: string | null): Promise<Uint8Array> {
  const pages = sheets.map(({ name, frozen, widths, rows }) => ({
    sheet: name,
    data: rows.map((row): Row => row.map(cellOf)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: frozen,
  }))
  return writeZip(unzipSync(await writeXlsxFile(pages).toBuffer()), day)
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
