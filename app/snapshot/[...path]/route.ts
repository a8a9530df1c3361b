import type { NextRequest } from 'next/server'
import { answerPicture } from '@/app/_pictures/answer'
import { absent } from '@/app/_send/response'
import { decoded } from '@/data/address/path'
import { pictureAsked } from '@/data/address/picture'

type Props = { readonly params: Promise<{ path: string[] }> }

/** The pictures of views, comparisons and places. The proxy sends /snapshot.svg, /compare/snapshot.jpg and the like here. */
export async function GET({ nextUrl, headers }: NextRequest, { params }: Props): Promise<Response> {
  const asked = pictureAsked((await params).path.map(decoded))
  return asked === null ? absent('There is no such picture.') : answerPicture(asked, nextUrl.searchParams, headers)
}
