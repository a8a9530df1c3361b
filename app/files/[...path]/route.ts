import type { NextRequest } from 'next/server'
import { publicationOf } from '@/app/_open/publication'
import { subjectOf } from '@/app/_open/subject'
import { citationFile } from '@/app/_send/citation-file'
import { absent, answer, moved } from '@/app/_send/response'
import { tableFile } from '@/app/_send/table-file'
import { fileAsked, fileHref, pageFile } from '@/data/address/file'
import type { Language } from '@/data/language'

/**
 * The files of all pages: their tables and citations. The proxy sends /download.csv, /provinces/<slug>/cite.bib and the
 * like here. Only canonical addresses are answered; every other spelling moves there.
 */
export async function GET(
  { nextUrl, headers }: NextRequest,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const path = (await params).path.map(decode)
  const asked = fileAsked(path)
  const file = asked === null ? null : pageFile(asked.file)
  if (asked === null || file === null) return absent('There is no such file.')
  const language: Language = nextUrl.searchParams.get('lang') === 'en' ? 'en' : 'zh'
  const search = new URLSearchParams(nextUrl.searchParams)
  search.delete('lang')
  const subject = subjectOf(asked.page, search, language)
  if (subject === null) return absent('There is no table of this.')
  const canonical = fileHref(subject.page, file, language, subject.query)
  const given = nextUrl.searchParams.toString()
  if (canonical !== `/${path.join('/')}${given === '' ? '' : `?${given}`}`) return moved(canonical)
  const imprint = publicationOf(language, subject.dataset.release)
  return answer(
    { headers },
    file.kind === 'download'
      ? await tableFile(subject, file.format, imprint)
      : citationFile(subject, file.format, imprint),
  )
}

/** Next hands segments over as they stand in the address. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
