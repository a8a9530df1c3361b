import { createHash } from 'node:crypto'
import type { Zippable } from 'fflate'
import { strToU8, zipSync } from 'fflate'
import type { FileName } from '@/data/export/data-table'
import { contentDisposition } from '@/data/export/data-table'

/**
 * Briefly fresh, then refreshed behind the reader's back: what is sent may gain a correction or a map number at
 * any time, also what is pinned to a release.
 */
export const CACHE = 'public, max-age=300, stale-while-revalidate=86400'

/** What pages of any other site may ask for, also those that isolate themselves: all that is public asks for no credentials. */
export const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

const shared = { ...OPEN, 'Cache-Control': CACHE }

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

/** The entity tag of some bytes. */
export function entityTag(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
}

/** Weak comparison, as If-None-Match asks (RFC 9110, 13.1.2): a proxy that compresses makes a tag weak. */
export function holdsTag(given: string | null, tag: string): boolean {
  if (given === null) return false
  return given.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)
}

/** A file as it is sent. */
export type SentFile = { readonly body: string | Uint8Array; readonly type: string; readonly name: FileName }

/** Sends a file, or 304 to whoever has it already. */
export function answer(request: Pick<Request, 'headers'>, { body, type, name }: SentFile): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const etag = entityTag(bytes)
  const headers = { ...shared, ETag: etag }
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
  return new Response(null, { status: 308, headers: { ...shared, Location: address } })
}

/** A file that does not exist, in one sentence. */
export function absent(sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status: 404,
    headers: { ...OPEN, 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

/**
 * Files as a zip archive. Every file carries the day of the release, so that the same files always give the same bytes;
 * a zip keeps local time, so the day is made of local parts.
 */
export function writeZip(files: Readonly<Record<string, string | Uint8Array>>, day: string | null): Uint8Array {
  const [year = 1980, month = 1, date = 1] = (day ?? '1980-01-01').split('-').map(Number)
  const mtime = new Date(year, month - 1, date)
  const entries = Object.entries(files).map(([name, content]): [string, Zippable[string]] => [
    name,
    [typeof content === 'string' ? strToU8(content) : content, { mtime }],
  ])
  return zipSync(Object.fromEntries(entries), { level: 6 })
}
