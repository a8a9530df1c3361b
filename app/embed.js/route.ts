import type { NextRequest } from 'next/server'
import { sendShared } from '@/app/_send/response'
import scripts from '@/components/embed/script/embed-scripts.json'

/** The element <provincial-map> and the height of frames, for pages of other sites. */
export function GET(request: NextRequest): Response {
  return sendShared(request, scripts.host, { 'Content-Type': 'text/javascript; charset=utf-8' })
}
