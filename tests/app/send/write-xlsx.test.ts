import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { writeZip } from '@/app/_send/response'
import { writeXlsx } from '@/app/_send/table-file'
import type { Sheet, SheetCell } from '@/data/export/workbook'

function sheet(rows: readonly (readonly SheetCell[])[]): Sheet {
  return { name: '数据', frozen: 1, widths: [12, 30], rows }
}

describe('a workbook', () => {
  it('keeps text as text and numbers as numbers, unrounded', async () => {
    const rows = [[{ text: '代码', strong: true }], [{ text: '110000' }, { number: -893.456, decimals: 1 }, null]]
    const file = await writeXlsx([sheet(rows)], '2026-11-20')
    const [read] = (await readXlsx(file)).sheets
    expect(read?.name).toBe('数据')
    expect(read?.rows.map((row) => row.filter((cell) => cell !== null))).toEqual([['代码'], ['110000', -893.456]])
    expect(read?.freezePane?.rows).toBe(1)
    expect(read?.columns?.slice(0, 2).map(({ width }) => width)).toEqual([12, 30])
  })

  it('runs nothing: what looks like a formula is text, and comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'=+-@|!\'"<>&中a1('), minLength: 1 }), async (text) => {
        const file = await writeXlsx([sheet([[{ text: `=${text}` }]])], null)
        expect((await readXlsx(file)).sheets[0]?.rows).toEqual([[`=${text}`]])
        const markup = Object.values(unzipSync(file)).map((part) => strFromU8(part))
        expect(markup.filter((part) => part.includes('<f>'))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('prints in landscape, as wide as a page, its head on each, and filters every column', async () => {
    const rows = [[{ text: '代码', strong: true }], [{ text: '110000' }]]
    const parts = unzipSync(await writeXlsx([sheet(rows), { ...sheet(rows), name: '说明', frozen: 0 }], null))
    const [table, notes, book] = ['worksheets/sheet1', 'worksheets/sheet2', 'workbook'].map((name) =>
      strFromU8(parts[`xl/${name}.xml`] ?? new Uint8Array()),
    )
    expect(table).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/)
    expect(table).toMatch(
      /<\/sheetData><autoFilter ref="A1:B2"\/><pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    )
    expect(notes).toContain('orientation="portrait"')
    expect(notes).not.toContain('autoFilter')
    expect(book).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'数据\'!$1:$1</definedName>')
    expect(book).not.toContain('localSheetId="1"')
  })

  it('has the same bytes whenever it is written', async () => {
    const [once, again] = [0, 1].map(() => writeXlsx([sheet([[{ text: 'a' }]])], '2026-11-20'))
    expect(await once).toEqual(await again)
  })
})

describe('a zip', () => {
  it('gives back its files, all of the day of the release', () => {
    const zip = writeZip({ 'a.txt': '中', 'b.bin': new Uint8Array([1, 2]) }, '2026-11-20')
    expect(unzipSync(zip)).toEqual({ 'a.txt': new TextEncoder().encode('中'), 'b.bin': new Uint8Array([1, 2]) })
    // Date and time of the first entry: years since 1980, month, day; midnight.
    const view = new DataView(zip.buffer, zip.byteOffset)
    expect(view.getUint16(12, true)).toBe(((2026 - 1980) << 9) | (11 << 5) | 20)
    expect(view.getUint16(10, true)).toBe(0)
  })
})
