import type { NextRequest } from 'next/server'
import { answerPicture } from '@/app/_pictures/answer'
import { pictureAsked } from '@/data/address/picture'

/** The pictures of views, comparisons and places. The proxy sends /snapshot.svg, /compare/snapshot.jpg and the like here. */
export async function GET(
  { nextUrl, headers }: NextRequest,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const asked = pictureAsked((await params).path.map(decode))
  return asked === null
    ? new Response('There is no such picture.\n', { status: 404 })
    : answerPicture(asked, new URLSearchParams(nextUrl.searchParams), headers)
}

/** Next hands segments over as they stand in the address. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
