import type { NextRequest } from 'next/server'
import { answerEmbed } from '@/app/_send/embed'
import { decoded } from '@/data/address/path'

type Props = { readonly params: Promise<{ slug: string }> }

/** The card of a province as a document for frames on other sites. Other spellings move to its slug. */
export async function GET(request: NextRequest, { params }: Props): Promise<Response> {
  const id = decoded((await params).slug)
  return answerEmbed({ kind: 'province', id }, request, request.nextUrl.searchParams)
}
