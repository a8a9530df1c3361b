import type { NextRequest } from 'next/server'
import { answerPack } from '@/app/_pictures/wechat-pack'
import { absent } from '@/app/_send/response'
import { packAsked } from '@/data/address/file'
import { decoded } from '@/data/address/path'

type Props = { readonly params: Promise<{ path: string[] }> }

/**
 * The pack of a view, a comparison or a place for an article in WeChat. The proxy sends /wechat.zip, /compare/wechat.zip
 * and /provinces/<slug>/wechat.zip here. Its pictures are those of /snapshot, drawn in the same queue and kept in the same store.
 */
export async function GET({ nextUrl, headers }: NextRequest, { params }: Props): Promise<Response> {
  const page = packAsked((await params).path.map(decoded))
  return page === null ? absent('There is no such pack.') : answerPack(page, nextUrl, headers)
}
