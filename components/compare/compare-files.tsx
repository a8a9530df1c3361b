import type { ReactElement } from 'react'
import type { CitationFormat, PageFile, TableFormat } from '@/data/model/file-address'
import { fileHref } from '@/data/model/file-address'
import type { Language } from '@/data/model/language'

type Props = {
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
export function CompareFiles({ query, language, words }: Props): ReactElement {
  const link = (file: PageFile, name: string) => (
    <li key={name}>
      <a href={fileHref('/compare', file, language, query)}>{name}</a>
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
