import type { DataTable } from './data-table'
import type { Imprint } from './imprint'
import { LICENSE } from './imprint'

/** A file's name in letters that every system takes, and in the reader's language. Both tell table, release and license. */
export type FileName = { readonly ascii: string; readonly full: string }

/** Names a file: dds-total-2023-province_2026.1_CC-BY-4.0.csv, 2023年…_2026.1_CC-BY-4.0.csv. */
export function fileName({ id, title }: Pick<DataTable, 'id' | 'title'>, imprint: Imprint, ending: string): FileName {
  const rest = `_${imprint.release}_${LICENSE.id}.${ending}`
  // What no file system forbids and no shell minds.
  const safe = title.replace(/[\s\p{Cc}\\/:*?"<>|,;]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '')
  return { ascii: id + rest, full: (safe === '' ? id : safe) + rest }
}

/** The header that tells a browser to keep a file, and under which name (RFC 6266, RFC 8187). */
export function contentDisposition({ ascii, full }: FileName): string {
  const encoded = encodeURIComponent(full).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
