import type { NextRequest } from 'next/server'
import { openPictured } from '@/app/_pictures/open'
import { packFile } from '@/app/_pictures/wechat-pack'
import { absent, answer, moved } from '@/app/_send/response'
import { packAsked, packHref } from '@/data/address/file'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'

/**
 * The pack of a view, a comparison or a place for an article in WeChat. The proxy sends /wechat.zip, /compare/wechat.zip
 * and /provinces/<slug>/wechat.zip here. Its pictures are those of /snapshot, drawn in the same queue and kept in the same store.
 */
export async function GET(
  { nextUrl, headers }: NextRequest,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const path = (await params).path.map(decode)
  const asked = packAsked(path)
  if (asked === null) return absent('There is no such pack.')
  const language: Language = nextUrl.searchParams.get('lang') === 'en' ? 'en' : 'zh'
  const search = new URLSearchParams(nextUrl.searchParams)
  search.delete('lang')
  const opened = openPictured(asked, search, language)
  if (opened === null) return absent('There is no such place.')
  const canonical = packHref(opened, language, opened.query)
  const given = nextUrl.searchParams.toString()
  if (canonical !== `/${path.join('/')}${given === '' ? '' : `?${given}`}`) return moved(canonical)
  const file = await packFile(opened, language, settings().SITE_URL ?? nextUrl.origin)
  return file instanceof Response ? file : answer({ headers }, file)
}

/** Next hands segments over as they stand in the address. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
