import { csv } from '@/data/model/csv'
import type { TableFormat } from '@/data/model/file-address'
import { fileName } from '@/data/model/file-name'
import { fileNotes, notesText } from '@/data/model/file-notes'
import type { Imprint } from '@/data/model/imprint'
import { jsonStat } from '@/data/model/json-stat'
import { workbook } from '@/data/model/workbook'
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

async function bodyOf(
  { dataset, table, path }: Subject,
  format: TableFormat,
  imprint: Imprint,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return csv(table.rows)
    case 'json':
      return JSON.stringify(jsonStat(table, imprint, path))
    case 'xlsx':
      return writeXlsx(workbook(table, fileNotes(dataset, table, imprint, path), imprint.language), imprint.date)
    case 'zip': {
      const files = {
        'table.csv': csv(table.rows),
        'README.txt': notesText(fileNotes(dataset, table, imprint, path)),
        'LICENSE.txt': licenseText(),
      }
      return writeZip(files, imprint.date)
    }
  }
}
