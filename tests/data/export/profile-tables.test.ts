import { describe, expect, it } from 'vitest'
import { csvText } from '@/data/export/csv'
import { placeTables } from '@/data/export/data-table'
import { tableSheets } from '@/data/export/workbook'
import { read } from '@/data/files/read'
import { languages } from '@/data/language'
import { fileWordsOf } from '@/data/words/words'
import { rawRows } from '@/tests/support/fixtures'

const dataset = read()
const names = ['bases', 'zones', 'local-figures', 'practices'] as const

describe.each(dataset.places)('the tables of $slug', (place) => {
  const tables = placeTables(dataset, place)

  it('hold every row that the tables have of the place, and none of another', () => {
    const counts = names.map((name) => [name, rawRows(name).filter((row) => row.place === place.code).length])
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual(counts.filter(([, count]) => count !== 0))
  })

  it('have the columns of the data package but aliases, in a sheet and in a file', () => {
    for (const { name, columns, rows } of tables) {
      const [raw = {}] = rawRows(name)
      expect(columns).toEqual(Object.keys(raw).filter((column) => column !== 'aliases'))
      const [head = ''] = csvText(columns, rows).slice(1).split('\r\n')
      expect(head).toBe(columns.join(','))
    }
    for (const language of languages) {
      const sheets = tableSheets(tables, language)
      expect(sheets.map((sheet) => [sheet.name, sheet.rows.length])).toEqual(
        tables.map(({ name, rows }) => [fileWordsOf(language).sheets[name], rows.length + 1]),
      )
      // Heads in the reader's language: no key of the package.
      const heads = sheets.flatMap(({ rows: [head = []] }) =>
        head.map((cell) => (cell !== null && 'text' in cell ? cell.text : '')),
      )
      const key = language === 'zh' ? /[a-z]/ : /^[a-z]|_/
      expect(heads.filter((head) => head === '' || key.test(head))).toEqual([])
    }
  })
})
