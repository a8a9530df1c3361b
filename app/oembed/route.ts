import type { NextRequest } from 'next/server'
import { embedOffer } from '@/app/_open/offer'
import { sendShared } from '@/app/_send/response'
import { oembed, oembedXml, roomOf } from '@/data/export/oembed'
import { settings } from '@/data/settings'

/**
 * The oEmbed 1.0 provider: 404 for an address that has no embed, 501 for a form other than JSON and XML. Nothing here is
 * private, so that 401 is never answered.
 */
export function GET(request: NextRequest): Response {
  const { searchParams: asked, origin: own } = request.nextUrl
  const refuse = (status: number, sentence: string) =>
    sendShared(request, `${sentence}\n`, { 'Content-Type': 'text/plain; charset=utf-8' }, status)
  const format = asked.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml') return refuse(501, 'There are two formats, json and xml.')
  const url = asked.get('url')
  if (url === null) return refuse(400, 'Say which page: ?url=')
  const { SITE_URL } = settings()
  const origins = SITE_URL === undefined ? [own] : [SITE_URL, own]
  const offer = URL.canParse(url, origins[0]) ? embedOffer(new URL(url, origins[0]), origins) : null
  if (offer === null) return refuse(404, 'Nothing of this address can be embedded.')
  const answer = oembed(offer, { width: roomOf(asked.get('maxwidth')), height: roomOf(asked.get('maxheight')) })
  return format === 'json'
    ? sendShared(request, JSON.stringify(answer), { 'Content-Type': 'application/json; charset=utf-8' })
    : sendShared(request, oembedXml(answer), { 'Content-Type': 'text/xml; charset=utf-8' })
}
