import type { TableFormat } from './file-address'
import { fileHref, tableFormats } from './file-address'
import { addressOf } from './imprint'
import type { JsonLd, JsonLdSite } from './json-ld'

const types: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

/** The table of a page in every form as DataDownload. `page` is its path without language. */
export function downloadsLd(page: string, { imprint }: JsonLdSite): readonly JsonLd[] {
  return tableFormats.map((format) => ({
    '@type': 'DataDownload',
    encodingFormat: types[format],
    contentUrl: addressOf(
      imprint,
      fileHref(page, { kind: 'download', format }, imprint.language, new URLSearchParams()),
    ),
  }))
}
