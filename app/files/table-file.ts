import { csv, csvText } from '@/data/model/csv'
import type { TableFormat } from '@/data/model/file-address'
import { fileName } from '@/data/model/file-name'
import { fileNotes, notesText } from '@/data/model/file-notes'
import type { Imprint } from '@/data/model/imprint'
import { jsonStat } from '@/data/model/json-stat'
import type { PlaceTable } from '@/data/model/profile-tables'
import { placeTables } from '@/data/model/profile-tables'
import { tableSheets, workbook } from '@/data/model/workbook'
import type { SentFile } from './answer'
import { licenseText } from './license-text'
import type { Subject } from './subject'
import { writeXlsx } from './write-xlsx'
import { writeZip } from './write-zip'

const types: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

/** The table of a subject as a file. */
export async function tableFile(subject: Subject, format: TableFormat, imprint: Imprint): Promise<SentFile> {
  return {
    body: await bodyOf(subject, format, imprint),
    type: types[format],
    name: fileName(subject.table, imprint, format),
  }
}

async function bodyOf(subject: Subject, format: TableFormat, imprint: Imprint): Promise<string | Uint8Array> {
  const { dataset, table, path } = subject
  switch (format) {
    case 'csv':
      return csv(table.rows)
    case 'json':
      return JSON.stringify(jsonStat(table, imprint, path))
    case 'xlsx':
      return writeXlsx(
        [
          ...workbook(table, fileNotes(dataset, table, imprint, path), imprint.language),
          ...tableSheets(besides(subject)),
        ],
        imprint.date,
      )
    case 'zip': {
      const files = {
        'table.csv': csv(table.rows),
        ...Object.fromEntries(
          besides(subject).map(({ name, columns, rows }) => [`${name}.csv`, csvText(columns, rows)]),
        ),
        'README.txt': notesText(fileNotes(dataset, table, imprint, path)),
        'LICENSE.txt': licenseText(),
      }
      return writeZip(files, imprint.date)
    }
  }
}

/** What the page of a province tells besides indicators; no other page has it. */
function besides({ dataset, page }: Subject): readonly PlaceTable[] {
  const place = dataset.places.find(({ slug }) => page === `/provinces/${slug}`)
  return place === undefined ? [] : placeTables(dataset, place)
}
