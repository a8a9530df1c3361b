import type { NextRequest } from 'next/server'
import { answerOembed } from '@/app/_send/embed'

/**
 * The oEmbed 1.0 provider: 404 for an address that has no embed, 501 for a form other than JSON and XML. Nothing here is
 * private, so that 401 is never answered.
 */
export function GET(request: NextRequest): Response {
  return answerOembed(request, request.nextUrl)
}
