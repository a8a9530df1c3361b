import type { NextRequest } from 'next/server'
import { answerEmbed } from '@/app/_send/embed'

/** The comparison of a view as a document for frames on other sites. */
export function GET(request: NextRequest): Promise<Response> {
  return answerEmbed({ kind: 'compare' }, request, request.nextUrl.searchParams)
}
