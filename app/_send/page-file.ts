import type { OpenTable } from '@/app/_open/page'
import { addressOf, openPage } from '@/app/_open/page'
import { publicationOf } from '@/app/_open/publication'
import type { CitationFormat, PageFile } from '@/data/address/file'
import { fileHref } from '@/data/address/file'
import type { PageRef } from '@/data/address/page'
import { pathUnder } from '@/data/address/page'
import { withQuery } from '@/data/address/path'
import { bibtex, cslText, gbt7714, plainCitation, ris } from '@/data/export/citation-styles'
import { fileName } from '@/data/export/data-table'
import type { Publication, Reference } from '@/data/export/reference'
import { pageReference, sourceReference } from '@/data/export/reference'
import type { Citation } from '@/data/facts/provenance'
import type { Language } from '@/data/language'
import { fileWordsOf } from '@/data/words/words'
import type { SentFile } from './response'
import { absent, answer, moved } from './response'
import { tableFile } from './table-file'

const types: Readonly<Record<CitationFormat, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/**
 * Answers an address of a file with the table or the citation of its page. Only canonical addresses are answered; every
 * other spelling moves there.
 */
export async function answerFile(
  { page, file }: { readonly page: PageRef; readonly file: PageFile },
  given: URLSearchParams,
  headers: Headers,
): Promise<Response> {
  const language: Language = given.get('lang') === 'en' ? 'en' : 'zh'
  const search = new URLSearchParams(given)
  search.delete('lang')
  const opened = openPage(page, search, language, 'file')
  if (opened === null || opened.kind === 'base') return absent('There is no table of this.')
  const canonical = fileHref(opened.page, file, language, opened.query)
  if (canonical !== withQuery(pathUnder(page, `${file.kind}.${file.format}`), given)) return moved(canonical)
  const publication = publicationOf(language, opened.dataset.release)
  return answer(
    { headers },
    file.kind === 'download'
      ? await tableFile(opened, file.format, publication)
      : citationFile(opened, file.format, publication),
  )
}

/** The citation of a page, followed by those of the sources of its figures. */
export function citationFile(opened: OpenTable, format: CitationFormat, publication: Publication): SentFile {
  const table = opened.table()
  const path = addressOf(opened.page, opened.pinned, opened.language)
  const page = pageReference(publication, { id: table.id, title: table.title, path })
  return {
    body: bodyOf(page, table.citations, format),
    type: types[format],
    name: fileName(table, publication, format),
  }
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
