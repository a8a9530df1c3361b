import { entityTag, holdsTag } from './entity-tag'

/** Briefly fresh, then refreshed behind the reader's back: what is embedded may gain a correction at any time. */
const CACHE = 'public, max-age=300, stale-while-revalidate=86400'

/** What pages of any other site may ask for, also those that isolate themselves. */
const shared = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': CACHE,
}

/** Sends a text to pages of other sites, or 304 to whoever has it already. */
export function sendShared(
  request: Pick<Request, 'headers'>,
  body: string,
  headers: Readonly<Record<string, string>>,
  status = 200,
): Response {
  const etag = entityTag(new TextEncoder().encode(body))
  const isKnown = status === 200 && holdsTag(request.headers.get('if-none-match'), etag)
  return new Response(isKnown ? null : body, {
    status: isKnown ? 304 : status,
    headers: { ...shared, ETag: etag, ...headers },
  })
}

/** The other spelling of an address moves to its own. */
export function moveShared(address: string): Response {
  return new Response(null, { status: 308, headers: { ...shared, Location: address } })
}
