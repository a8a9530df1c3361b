import type { FileName } from '@/data/model/file-name'
import { contentDisposition } from '@/data/model/file-name'
import { entityTag, holdsTag } from '../entity-tag'

/** A file as it is sent. */
export type SentFile = { readonly body: string | Uint8Array; readonly type: string; readonly name: FileName }

/**
 * Briefly fresh, then refreshed behind the reader's back: a file may gain a correction at any time, also one of a pinned
 * release.
 */
const CACHE = 'public, max-age=300, stale-while-revalidate=86400'

/** Sends a file, or 304 to whoever has it already. */
export function answer(request: Pick<Request, 'headers'>, { body, type, name }: SentFile): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const etag = entityTag(bytes)
  const headers = { ETag: etag, 'Cache-Control': CACHE }
  if (holdsTag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      'Content-Type': type,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': contentDisposition(name),
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** The other spelling of an address moves to the canonical one for good. */
export function moved(address: string): Response {
  return new Response(null, { status: 308, headers: { Location: address, 'Cache-Control': CACHE } })
}

/** A file that does not exist, in one sentence. */
export function absent(sentence: string): Response {
  return new Response(`${sentence}\n`, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
