import type { NextRequest } from 'next/server'
import scripts from '@/components/share/embed/embed-scripts.json'
import { sendShared } from '../send-shared'

/** The element <provincial-map> and the height of frames, for pages of other sites. */
export function GET(request: NextRequest): Response {
  return sendShared(request, scripts.host, { 'Content-Type': 'text/javascript; charset=utf-8' })
}
