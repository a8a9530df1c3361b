import type { ReactElement } from 'react'
import type { CitationFormat } from '@/data/address/file'
import { fileHref } from '@/data/address/file'
import type { PageRef } from '@/data/address/page'
import type { CitationStyle } from '@/data/export/citation-styles'
import { bibtex, cslText, gbt7714, plainCitation, ris } from '@/data/export/citation-styles'
import type { Reference } from '@/data/export/reference'
import { sourceReference } from '@/data/export/reference'
import type { Citation as SourceCitation } from '@/data/facts/provenance'
import { downloadWordsOf } from '@/data/words/words'

type Props = {
  /** The page itself. */
  readonly reference: Reference
  /** The sources of its figures, with the tables in which they stand. */
  readonly sources: readonly SourceCitation[]
  /** Null where it has no files of citations. */
  readonly page: PageRef | null
  readonly query?: URLSearchParams
}

/** The citation of a page and of its sources in five forms, complete without a script: each is selected by one click. */
export function CitationForms({ reference, sources, page, query = new URLSearchParams() }: Props): ReactElement {
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
              {text}
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
