import { publicationOf } from '@/app/_open/publication'
import { CACHE, entityTag, holdsTag, moved, OPEN } from '@/app/_send/response'
import { pathUnder } from '@/data/address/page'
import { withQuery } from '@/data/address/path'
import type { PictureAsked, PictureFile } from '@/data/address/picture'
import { pictureHref, pictureQuery, unknownPicture } from '@/data/address/picture'
import type { FileName } from '@/data/export/data-table'
import { contentDisposition, fileName } from '@/data/export/data-table'
import type { Language } from '@/data/language'
import { drawPicture, pictureTypes } from './draw'
import type { OpenPicture } from './open'
import { openPicture } from './open'
import type { StoredPicture } from './store'
import { Busy, createGate, createStore } from './store'

/** Bytes of finished pictures that are kept: some hundreds of them. */
const KEPT = 48 * 1024 * 1024
/** Pictures drawn at once, as many as small servers have cores; how many may wait, and for how many milliseconds. */
const AT_ONCE = 2
const QUEUE = 32
const PATIENCE = 4000

const store = createStore(KEPT, createGate(AT_ONCE, QUEUE, PATIENCE))

/** Answers an address of a picture: with the picture, with its canonical address, or with a sentence. */
export async function answerPicture(
  { page, format }: PictureAsked,
  search: URLSearchParams,
  headers: Headers,
): Promise<Response> {
  const { choice, language, view } = pictureQuery(search)
  if (choice === null) return sentence(400, unknownPicture)
  const picture = openPicture(page, view, language)
  if (picture === null) return sentence(404, 'There is no such place.')
  const file = { ...choice, format }
  const canonical = pictureHref(picture.opened.page, file, language, picture.query)
  if (canonical !== withQuery(pathUnder(page, `snapshot.${format}`), search)) return moved(canonical)
  const made = await storedPicture(picture, file)
  return made instanceof Response ? made : sent(made, pictureTypes[format], pictureFileName(picture, file), headers)
}

/** A picture as a file, from the store or drawn in its turn; where too many are being drawn, the answer that says so. */
export async function storedPicture(picture: OpenPicture, file: PictureFile): Promise<StoredPicture | Response> {
  const { page, language } = picture.opened
  try {
    return await store(pictureHref(page, file, language, picture.query), () => drawn(picture, file, language))
  } catch (error) {
    if (!(error instanceof Busy)) throw error
    return sentence(503, 'Many pictures are being drawn. Try again in a moment.', { 'Retry-After': '2' })
  }
}

/** The name that a picture is saved under: what it shows, of when, and its size. */
function pictureFileName({ opened }: OpenPicture, { name, density, format }: PictureFile): FileName {
  const { language, dataset } = opened
  const size = density === 2 ? `${name}-2x` : name
  const id = opened.kind === 'province' ? opened.place.slug : `${opened.view.indicator}-${opened.map.view.period}`
  return fileName(
    { id: `${id}-${size}`, title: `${opened.title()}-${size}` },
    publicationOf(language, dataset.release),
    format,
  )
}

async function drawn(picture: OpenPicture, file: PictureFile, language: Language): Promise<StoredPicture> {
  const metadata = picture.metadata()
  const bytes = await drawPicture(picture.drawing(file.name, metadata), metadata, file, language, picture.caption())
  return { bytes, tag: entityTag(bytes) }
}

function sent({ bytes, tag }: StoredPicture, type: string, name: FileName, asked: Headers): Response {
  const headers = { ETag: tag, 'Cache-Control': CACHE }
  if (holdsTag(asked.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      'Content-Type': type,
      'Content-Length': String(bytes.byteLength),
      'X-Content-Type-Options': 'nosniff',
      // Seen where it is opened, and named where it is kept.
      'Content-Disposition': contentDisposition(name, 'inline'),
      // The picture may stand in any page and be read by it; as a document of its own it runs nothing.
      ...OPEN,
    },
  })
}

function sentence(status: number, text: string, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff', ...more },
  })
}
