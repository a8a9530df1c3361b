import type { Subject } from '@/app/_open/subject'
import type { CitationFormat } from '@/data/address/file'
import { bibtex, cslText, gbt7714, plainCitation, ris } from '@/data/export/citation-styles'
import { fileName } from '@/data/export/data-table'
import type { Publication, Reference } from '@/data/export/reference'
import { pageReference, sourceReference } from '@/data/export/reference'
import type { Citation } from '@/data/facts/provenance'
import type { Language } from '@/data/language'
import { fileWordsOf } from '@/data/words/words'
import type { SentFile } from './response'

const types: Readonly<Record<CitationFormat, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/** The citation of a page, followed by those of the sources of its figures. */
export function citationFile({ table, path }: Subject, format: CitationFormat, imprint: Publication): SentFile {
  const page = pageReference(imprint, { id: table.id, title: table.title, path })
  return { body: bodyOf(page, table.citations, format), type: types[format], name: fileName(table, imprint, format) }
}

function bodyOf(page: Reference, citations: readonly Citation[], format: CitationFormat): string {
  const sources = (language: Language) => citations.map((citation) => sourceReference(citation, language))
  const references = [page, ...sources(page.language)]
  switch (format) {
    case 'bib':
      return bibtex(references)
    case 'ris':
      return ris(references)
    case 'json':
      return cslText(references)
    case 'txt':
      return [
        'GB/T 7714—2025',
        // Sources are cited in their own language (GB/T 7714—2025, 5.1): all are in Chinese.
        ...[page, ...sources('zh')].map((reference, i) => `[${i + 1}] ${gbt7714(reference)}`),
        '',
        ...references.map(plainCitation),
        '',
        fileWordsOf(page.language).accessed,
        '',
      ].join('\n')
  }
}
