import { bibtex } from '@/data/model/bibtex'
import { cslText } from '@/data/model/csl-json'
import type { CitationFormat } from '@/data/model/file-address'
import { fileName } from '@/data/model/file-name'
import { fileWords } from '@/data/model/file-words'
import { gbt7714 } from '@/data/model/gbt7714'
import type { Imprint } from '@/data/model/imprint'
import type { Language } from '@/data/model/language'
import { plainCitation } from '@/data/model/plain-citation'
import type { Citation } from '@/data/model/provenance'
import type { Reference } from '@/data/model/reference'
import { pageReference, sourceReference } from '@/data/model/reference'
import { ris } from '@/data/model/ris'
import type { SentFile } from './answer'
import type { Subject } from './subject'

const types: Readonly<Record<CitationFormat, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/** The citation of a page, followed by those of the sources of its figures. */
export function citationFile({ table, path }: Subject, format: CitationFormat, imprint: Imprint): SentFile {
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
        fileWords(page.language).accessed,
        '',
      ].join('\n')
  }
}
