import { entityTag, holdsTag } from '@/app/_send/response'
import type { PictureAsked, PictureChoice } from '@/data/address/picture'
import { pictureHref, picturePath, pictureQuery, unknownPicture } from '@/data/address/picture'
import type { Language } from '@/data/language'
import { drawPicture, pictureTypes } from './draw'
import type { OpenPicture } from './open'
import { openPictured } from './open'
import type { StoredPicture } from './store'
import { Busy, createGate, createStore } from './store'

/**
 * Briefly fresh, then refreshed behind the reader's back: a picture may gain a correction or a map number at any time,
 * also one of a pinned release.
 */
const CACHE = 'public, max-age=300, stale-while-revalidate=86400'

/** Bytes of finished pictures that are kept: some hundreds of them. */
const KEPT = 48 * 1024 * 1024
/** Pictures drawn at once, as many as small servers have cores; how many may wait, and for how many milliseconds. */
const AT_ONCE = 2
const QUEUE = 32
const PATIENCE = 4000

const store = createStore(KEPT, createGate(AT_ONCE, QUEUE, PATIENCE))

/** Answers an address of a picture: with the picture, with its canonical address, or with a sentence. */
export async function answerPicture(asked: PictureAsked, search: URLSearchParams, headers: Headers): Promise<Response> {
  const { choice, language, view } = pictureQuery(search)
  if (choice === null) return sentence(400, unknownPicture)
  const opened = openPictured(asked, view, language)
  if (opened === null) return sentence(404, 'There is no such place.')
  const canonical = pictureHref({ ...opened, format: asked.format }, choice, language, opened.query)
  const given = search.toString()
  if (canonical !== `${picturePath(asked)}${given === '' ? '' : `?${given}`}`) {
    return new Response(null, { status: 308, headers: { Location: canonical, 'Cache-Control': CACHE } })
  }
  try {
    return sent(
      await store(canonical, () => drawn(opened, choice, asked, language)),
      pictureTypes[asked.format],
      headers,
    )
  } catch (error) {
    if (!(error instanceof Busy)) throw error
    return sentence(503, 'Many pictures are being drawn. Try again in a moment.', { 'Retry-After': '2' })
  }
}

async function drawn(
  opened: OpenPicture,
  choice: PictureChoice,
  { format }: PictureAsked,
  language: Language,
): Promise<StoredPicture> {
  const metadata = opened.metadata()
  const bytes = await drawPicture(opened.drawing(choice.name, metadata), metadata, choice, format, language)
  return { bytes, tag: entityTag(bytes) }
}

function sent({ bytes, tag }: StoredPicture, type: string, asked: Headers): Response {
  const headers = { ETag: tag, 'Cache-Control': CACHE }
  if (holdsTag(asked.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      'Content-Type': type,
      'Content-Length': String(bytes.byteLength),
      'X-Content-Type-Options': 'nosniff',
      // The picture may stand in any page; as a document of its own it runs nothing.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })
}

function sentence(status: number, text: string, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff', ...more },
  })
}
