import type { ReactElement } from 'react'
import { Marked } from '@/components/ui/wide'
import type { CitationFormat, PageFile, TableFormat } from '@/data/address/file'
import { fileHref } from '@/data/address/file'
import type { PageRef } from '@/data/address/page'
import { pathOf } from '@/data/address/page'
import { localPath } from '@/data/address/path'
import type { CitationStyle } from '@/data/export/citation-styles'
import { bibtex, cslText, gbt7714, plainCitation, ris } from '@/data/export/citation-styles'
import type { DataTable } from '@/data/export/data-table'
import type { Publication, Reference } from '@/data/export/reference'
import { pageReference, sourceReference } from '@/data/export/reference'
import type { Citation as SourceCitation } from '@/data/facts/provenance'
import type { Language } from '@/data/language'
import { downloadWordsOf } from '@/data/words/words'

type CitationProps = {
  /** The page itself. */
  readonly reference: Reference
  /** The sources of its figures, with the tables in which they stand. */
  readonly sources: readonly SourceCitation[]
  /** Null where it has no files of citations. */
  readonly page: PageRef | null
  readonly query?: URLSearchParams
}

/** The citation of a page and of its sources in five forms, complete without a script: each is selected by one click. */
export function CitationForms({
  reference,
  sources,
  page,
  query = new URLSearchParams(),
}: CitationProps): ReactElement {
  const { language } = reference
  const words = downloadWordsOf(language)
  const references = [reference, ...sources.map((source) => sourceReference(source, language))]
  // Sources are cited in their own language (GB/T 7714—2025, 5.1): all are in Chinese.
  const standard = [reference, ...sources.map((source) => sourceReference(source, 'zh'))]
  const forms: readonly (readonly [CitationStyle, CitationFormat, readonly string[]])[] = [
    ['gbt7714', 'txt', standard.map((one, i) => `[${i + 1}] ${gbt7714(one)}`)],
    ['plain', 'txt', references.map(plainCitation)],
    ['bibtex', 'bib', references.map((one) => bibtex([one]).trimEnd())],
    ['ris', 'ris', references.map((one) => ris([one]).trimEnd())],
    ['csl', 'json', [cslText(references).trimEnd()]],
  ]
  return (
    <details className="citation">
      <summary>{sources.length === 0 ? words.citePage : words.citeOpen}</summary>
      <p>{words.accessed}</p>
      {forms.map(([style, format, texts]) => (
        <section key={style}>
          <h3>{words.styles[style]}</h3>
          {texts.map((text) => (
            <pre key={text} className={format === 'txt' ? 'prose' : undefined}>
              {format === 'txt' ? <Marked text={text} language={language} /> : text}
            </pre>
          ))}
          {page === null ? null : (
            <p>
              <a href={fileHref(page, { kind: 'cite', format }, language, query)}>{words.file(words.styles[style])}</a>
            </p>
          )}
        </section>
      ))}
    </details>
  )
}

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
  readonly publication: Publication
  readonly page: PageRef
}

/** How a page and its sources are cited, and its table in every form. */
export function PageFiles({ table, publication, page }: PageFilesProps): ReactElement {
  const { language } = publication
  return (
    <>
      <CitationForms
        reference={pageReference(publication, {
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
