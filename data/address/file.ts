import type { Language } from '@/data/language'
import type { PageRef, SharedPage } from './page'
import { hrefUnder, parsePath, parseSharedPath } from './page'

/** The forms in which a table can be fetched: table alone, JSON-stat, workbook, table with README and license. */
export const tableFormats = ['csv', 'json', 'xlsx', 'zip'] as const
export type TableFormat = (typeof tableFormats)[number]

/** The forms in which a citation can be fetched: BibTeX, RIS, CSL-JSON, and GB/T 7714 and plain text together. */
export const citationFormats = ['bib', 'ris', 'json', 'txt'] as const
export type CitationFormat = (typeof citationFormats)[number]

/** A file that belongs to a page. */
export type PageFile =
  | { readonly kind: 'download'; readonly format: TableFormat }
  | { readonly kind: 'cite'; readonly format: CitationFormat }

/** Reads the name of a file: download.csv, cite.bib. Null for any other. */
function pageFile(name: string): PageFile | null {
  const [kind, ending, ...rest] = name.split('.')
  if (rest.length > 0) return null
  const table = tableFormats.find((format) => format === ending)
  const citation = citationFormats.find((format) => format === ending)
  if (kind === 'download' && table !== undefined) return { kind, format: table }
  if (kind === 'cite' && citation !== undefined) return { kind, format: citation }
  return null
}

/** The address of a page's file. The query is the view's; Chinese needs no saying. */
export function fileHref(page: PageRef, file: PageFile, language: Language, query: URLSearchParams): string {
  return hrefUnder(page, `${file.kind}.${file.format}`, language, query)
}

/** What a path of segments asks for: the page and the file; null where it asks for none. A base has no table. */
export function fileAsked(segments: readonly string[]): { readonly page: PageRef; readonly file: PageFile } | null {
  const file = pageFile(segments.at(-1) ?? '')
  const page = parsePath(segments.slice(0, -1))
  return file === null || page === null || page.kind === 'base' ? null : { page, file }
}

/** The file in which everything lies that an article in WeChat needs. */
export const PACK = 'wechat.zip'

/** What a path of segments asks for the pack of: /wechat.zip, /provinces/guangdong/wechat.zip; null where it asks for no pack. */
export function packAsked(segments: readonly string[]): SharedPage | null {
  return segments.at(-1) === PACK ? parseSharedPath(segments.slice(0, -1)) : null
}

/** The address of a pack. `query` is the canonical one of its pictures; Chinese needs no saying. */
export function packHref(page: SharedPage, language: Language, query: URLSearchParams): string {
  return hrefUnder(page, PACK, language, query)
}
