import type { Language } from '@/data/language'
import type { Pictured } from './picture'
import { picturedPage, picturedPath } from './picture'

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
export function pageFile(name: string): PageFile | null {
  const [kind, ending, ...rest] = name.split('.')
  if (rest.length > 0) return null
  const table = tableFormats.find((format) => format === ending)
  const citation = citationFormats.find((format) => format === ending)
  if (kind === 'download' && table !== undefined) return { kind, format: table }
  if (kind === 'cite' && citation !== undefined) return { kind, format: citation }
  return null
}

/** Sections whose pages have a table. */
const pagesWithFiles = ['indicators', 'provinces', 'regions'] as const

/**
 * The address of a page's file. `page` is the path without language and query: empty for the map, /provinces/guangdong,
 * /indicators/gdp, /compare. The query is the view's; Chinese needs no saying.
 */
export function fileHref(page: string, file: PageFile, language: Language, query: URLSearchParams): string {
  const params = new URLSearchParams(query)
  params.delete('lang')
  if (language !== 'zh') params.set('lang', language)
  const search = params.toString()
  return `${page}/${file.kind}.${file.format}${search === '' ? '' : `?${search}`}`
}

/** What a path of segments asks for: the page and the file; null where it asks for none. */
export function fileAsked(
  segments: readonly string[],
): { readonly page: readonly string[]; readonly file: string } | null {
  const file = segments.at(-1) ?? ''
  const page = segments.slice(0, -1)
  if (pageFile(file) === null) return null
  const [section, , ...rest] = page
  const isPage =
    page.length === 0 ||
    (page.length === 1 && (section === 'compare' || section === 'nation')) ||
    (page.length === 2 && rest.length === 0 && pagesWithFiles.some((known) => known === section))
  return isPage ? { page, file } : null
}

/** The file in which everything lies that an article in WeChat needs. */
const PACK = 'wechat.zip'

/** What a path of segments asks for the pack of: /wechat.zip, /compare/wechat.zip, /provinces/guangdong/wechat.zip; null where it asks for no pack. */
export function packAsked(segments: readonly string[]): Pictured | null {
  return segments.at(-1) === PACK ? picturedPage(segments.slice(0, -1)) : null
}

/** The address of a pack. `query` is the canonical one of its pictures; Chinese needs no saying. */
export function packHref(page: Pictured, language: Language, query: URLSearchParams): string {
  const params = new URLSearchParams(query)
  params.delete('lang')
  if (language !== 'zh') params.set('lang', language)
  const search = params.toString()
  return `${picturedPath(page)}/${PACK}${search === '' ? '' : `?${search}`}`
}
