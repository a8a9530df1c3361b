import type { NextRequest } from 'next/server'
import { answerFile } from '@/app/_send/page-file'
import { absent } from '@/app/_send/response'
import { fileAsked } from '@/data/address/file'
import { decoded } from '@/data/address/path'

type Props = { readonly params: Promise<{ path: string[] }> }

/** The files of all pages: their tables and citations. The proxy sends /download.csv, /provinces/<slug>/cite.bib and the like here. */
export async function GET({ nextUrl, headers }: NextRequest, { params }: Props): Promise<Response> {
  const asked = fileAsked((await params).path.map(decoded))
  return asked === null ? absent('There is no such file.') : answerFile(asked, nextUrl.searchParams, headers)
}
