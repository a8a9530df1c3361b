import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { addressOf, openView } from '@/app/_open/page'
import type { OpenView } from '@/app/_open/view'
import { citationFile } from '@/app/_send/page-file'
import type { SentFile } from '@/app/_send/response'
import { tableFile } from '@/app/_send/table-file'
import { dataColumns } from '@/data/export/csv'
import type { Language } from '@/data/language'
import { languages } from '@/data/language'
import { thematicMap } from '@/data/map/view-data'
import { namesOf } from '@/data/text/names-of'
import { cellText, percentText, rankText, tableRows } from '@/data/text/table-rows'
import type { View } from '@/data/view/view'
import { createImprint } from '@/tests/support/references'
import { datasetOf, queryOf, views } from '@/tests/support/views'

type Record_ = Readonly<Record<string, string>>

function opened(view: View, language: Language): OpenView {
  return openView({ kind: 'map' }, new URLSearchParams(queryOf(view)), language, 'file')
}

const pathOf = ({ page, pinned, language }: OpenView) => addressOf(page, pinned, language)

function bytesOf({ body }: SentFile): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body
}

const textOf = (file: SentFile) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(file))
const recordsOf = (text: string): readonly Record_[] => parse(text, { columns: true, bom: true })

/** What the map page can show of a random view: the other keys are reserved. */
const shown = views.map(
  (view): View => ({ ...view, versus: null, axes: ['linear', 'linear'], peers: null, theme: null, palette: null }),
)

describe('the forms of one view say the same', () => {
  it('CSV and the table of the page', async () => {
    await fc.assert(
      fc.asyncProperty(shown, fc.constantFrom(...languages), async (view, language) => {
        const page = opened(view, language)
        const records = recordsOf(textOf(await tableFile(page, 'csv', createImprint({ language }))))
        const dataset = datasetOf(view)
        const names = namesOf(dataset, language)
        const drawn = thematicMap(dataset, view)
        const { indicator } = drawn.map.slice
        const own = records.slice(0, drawn.map.cells.length)
        for (const row of tableRows(drawn, names)) {
          const record = own.find(({ code }) => code === row.place)
          expect(record).toMatchObject({ indicator: indicator.id, period: view.period })
          const value = Number(record?.value)
          const text = names.grammar.qualified(
            record?.qualifier || null,
            cellText({ state: 'value', value, low: value, high: value }, indicator, names),
          )
          expect(record?.value === '' ? record.note?.startsWith(row.value) : text).toBe(
            record?.value === '' ? true : row.value,
          )
          const [best = 0, worst = 0, of = 0] = [record?.rank, record?.rank_to, record?.ranked].map(Number)
          const tied = own.filter(({ rank, rank_to }) => rank === record?.rank && rank_to === record?.rank).length
          expect(record?.rank === '' ? '' : rankText({ best, worst, tied, of })).toBe(row.rank)
          const share = Number(record?.share)
          const printed = percentText({ state: 'value', value: share, low: share, high: share }, language)
          // A share that is but a bound has no number in a file.
          expect(record?.share === '' ? /^(<.*)?$/.test(row.share) : printed === row.share).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('CSV, JSON-stat, XLSX and ZIP', async () => {
    await fc.assert(
      fc.asyncProperty(shown, fc.constantFrom(...languages), async (view, language) => {
        const page = opened(view, language)
        const publication = createImprint({ language, release: page.dataset.release })
        const table = textOf(await tableFile(page, 'csv', publication))
        const records = recordsOf(table)

        const cube: unknown = JSON.parse(textOf(await tableFile(page, 'json', publication)))
        const { dimension, size, value, extension } = cube as {
          dimension: Record<
            'indicator' | 'period' | 'place',
            { category: { index: string[]; unit?: Record<string, { label: string }> } }
          >
          size: [number, number, number]
          value: (number | null)[]
          extension: { release: string; cells: Record<string, (string | number | null)[]> }
        }
        expect(extension.release).toBe(publication.release)
        for (const record of records) {
          const { indicator = '', period = '', code = '' } = record
          const at =
            (dimension.indicator.category.index.indexOf(indicator) * size[1] +
              dimension.period.category.index.indexOf(period)) *
              size[2] +
            dimension.place.category.index.indexOf(code)
          expect(cellOf(value[at])).toBe(record.value)
          for (const [column, cells] of Object.entries(extension.cells)) expect(cellOf(cells[at])).toBe(record[column])
          expect(dimension.indicator.category.unit?.[indicator]?.label).toBe(record.unit)
        }

        const [figures, notes] = (await readXlsx(bytesOf(await tableFile(page, 'xlsx', publication)))).sheets
        const [, ...rows] = figures?.rows ?? []
        expect(rows.map((row) => dataColumns.map((_, i) => cellOf(row[i])))).toEqual(
          records.map((record) => dataColumns.map((column) => record[column])),
        )
        for (const row of rows) {
          expect(typeof row[dataColumns.indexOf('code')]).toBe('string')
          expect(typeof row[dataColumns.indexOf('period')]).toBe('number')
          expect(['number', 'object']).toContain(typeof (row[dataColumns.indexOf('value')] ?? null))
        }

        const zip = unzipSync(bytesOf(await tableFile(page, 'zip', publication)))
        expect(Object.keys(zip)).toEqual(['table.csv', 'README.txt', 'LICENSE.txt'])
        expect(zip['table.csv']).toEqual(new TextEncoder().encode(table))
        const readme = strFromU8(zip['README.txt'] ?? new Uint8Array())
        const remarks = (notes?.rows ?? []).flat().join('\n')
        for (const text of [readme, remarks]) {
          expect(text).toContain(page.table().title)
          expect(text).toContain(publication.release)
          expect(text).toContain('CC BY 4.0')
          expect(text).toContain(`https://map.example.cn${pathOf(page)}`)
          for (const { source } of page.table().citations) expect(text).toContain(source.id)
        }
      }),
      { numRuns: 10 },
    )
  })

  it('the name of every file and every citation tell release and title', async () => {
    await fc.assert(
      fc.asyncProperty(shown, async (view) => {
        const page = opened(view, 'zh')
        const publication = createImprint({ release: page.dataset.release })
        const { name } = await tableFile(page, 'csv', publication)
        expect(name.ascii).toMatch(/^[\w.-]+_\d{4}\.\d+_CC-BY-4\.0\.csv$/)
        expect(name.ascii).toContain(`_${page.dataset.release}_`)
        for (const format of ['bib', 'ris', 'json', 'txt'] as const) {
          const text = textOf(citationFile(page, format, publication))
          expect(text).toContain(page.dataset.release)
          expect(text).toContain(`https://map.example.cn${pathOf(page)}`)
          for (const { source } of page.table().citations) expect(text).toContain(source.title_zh)
        }
      }),
      { numRuns: 10 },
    )
  })

  it('a citation’s address opens the same view of the same release', () => {
    fc.assert(
      fc.property(shown, (view) => {
        const page = opened(view, 'en')
        const again = new URLSearchParams(pathOf(page).split('?')[1])
        expect(again.get('release')).toBe(page.dataset.release)
        // The words of the tables may be newer than the release; what is shown of it is not.
        expect(openView({ kind: 'map' }, again, 'en', 'file').table().rows).toEqual(page.table().rows)
      }),
      { numRuns: 10 },
    )
  })
})

/** A cell of JSON or a workbook as CSV has it. */
function cellOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
