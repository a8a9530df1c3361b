import type { ReactElement } from 'react'
import type { CitationFormat, PageFile, TableFormat } from '@/data/address/file'
import { fileHref } from '@/data/address/file'
import type { PageRef } from '@/data/address/page'
import { pathOf } from '@/data/address/page'
import { localPath } from '@/data/address/path'
import type { DataTable } from '@/data/export/data-table'
import type { Publication, Reference } from '@/data/export/reference'
import { pageReference } from '@/data/export/reference'
import type { Citation as SourceCitation } from '@/data/facts/provenance'
import type { Language } from '@/data/language'
import { downloadWordsOf } from '@/data/words/words'
import { CitationForms } from './citation'

type Props = {
  readonly page: PageRef
  /** The canonical query of a view; none for pages without one. */
  readonly query?: URLSearchParams
  readonly language: Language
}

/** What most readers open comes first. */
const order: readonly TableFormat[] = ['xlsx', 'csv', 'json', 'zip']

/** Links to the table of a page in every form. */
export function Downloads({ page, query = new URLSearchParams(), language }: Props): ReactElement {
  const words = downloadWordsOf(language)
  return (
    <section className="downloads">
      <h2>{words.downloads}</h2>
      <ul>
        {order.map((format) => (
          <li key={format}>
            <a href={fileHref(page, { kind: 'download', format }, language, query)}>{words.formats[format].name}</a>{' '}
            <small>{words.formats[format].about}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

type PackageFilesProps = {
  /** The page itself. */
  readonly reference: Reference
  /** The sources that it cites; none where it lists them with their rights. */
  readonly sources: readonly SourceCitation[]
}

/** How a page is cited whose facts are no table of figures, and the package that holds them with all others. */
export function PackageFiles({ reference, sources }: PackageFilesProps): ReactElement {
  const { downloads, package: all } = downloadWordsOf(reference.language)
  return (
    <>
      <CitationForms reference={reference} sources={sources} page={null} />
      <section className="downloads">
        <h2>{downloads}</h2>
        <ul>
          <li>
            <a href="/data/package.zip">{all.name}</a> <small>{all.about}</small>
          </li>
        </ul>
      </section>
    </>
  )
}

type PageFilesProps = {
  /** The table of the page: what its files hold. */
  readonly table: DataTable
  readonly imprint: Publication
  readonly page: PageRef
}

/** How a page and its sources are cited, and its table in every form. */
export function PageFiles({ table, imprint, page }: PageFilesProps): ReactElement {
  const { language } = imprint
  return (
    <>
      <CitationForms
        reference={pageReference(imprint, {
          id: table.id,
          title: table.title,
          path: localPath(language, pathOf(page)),
        })}
        sources={table.citations}
        page={page}
      />
      <Downloads page={page} language={language} />
    </>
  )
}

type CompareFilesProps = {
  /** The canonical query of the comparison. */
  readonly query: URLSearchParams
  readonly language: Language
  readonly words: { readonly download: string; readonly cite: string }
}

/** Names of formats, the same in every language. */
const tables: readonly (readonly [TableFormat, string])[] = [
  ['xlsx', 'Excel (XLSX)'],
  ['csv', 'CSV'],
  ['json', 'JSON-stat'],
  ['zip', 'ZIP'],
]
const citations: readonly (readonly [CitationFormat, string])[] = [
  ['txt', 'GB/T 7714'],
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['json', 'CSL-JSON'],
]

/** The figures of a comparison and its citation in every form: those of the view that is shown. */
export function CompareFiles({ query, language, words }: CompareFilesProps): ReactElement {
  const link = (file: PageFile, name: string) => (
    <li key={name}>
      <a href={fileHref({ kind: 'compare' }, file, language, query)}>{name}</a>
    </li>
  )
  return (
    <>
      <section className="downloads">
        <h2>{words.download}</h2>
        <ul>{tables.map(([format, name]) => link({ kind: 'download', format }, name))}</ul>
      </section>
      <section className="downloads">
        <h2>{words.cite}</h2>
        <ul>{citations.map(([format, name]) => link({ kind: 'cite', format }, name))}</ul>
      </section>
    </>
  )
}
