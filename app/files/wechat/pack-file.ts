import { answerPicture } from '@/app/_pictures/answer-picture'
import type { OpenPicture } from '@/app/_pictures/open-picture'
import { openShare } from '@/app/open-share'
import { wordsOf } from '@/components/words/dictionary'
import { fileName } from '@/data/model/file-name'
import type { Language } from '@/data/model/language'
import { packCaption } from '@/data/model/pack-caption'
import { pictureHref } from '@/data/model/picture-address'
import type { PictureName } from '@/data/model/picture-name'
import { settings } from '@/data/settings'
import { imprintOf } from '../../imprint'
import type { SentFile } from '../answer'
import { writeZip } from '../write-zip'
import { qrImage } from './qr-image'

/** The pictures of a pack: what a network's editor asks for first. */
const pictures: Readonly<Record<string, PictureName>> = {
  'long.jpg': 'long',
  'cover.jpg': 'square',
  'thumb.jpg': 'thumb',
}

/**
 * Everything for an article: the pictures, a QR code of the exact view, and the text to go with them. Where too many
 * pictures are being drawn, the answer that says so.
 */
export async function packFile(
  { slug, query, metadata }: OpenPicture,
  language: Language,
  origin: string,
): Promise<SentFile | Response> {
  const files: Record<string, Uint8Array | string> = {}
  // One after another: a pack takes one place of the queue.
  for (const [file, name] of Object.entries(pictures)) {
    const asked = { slug, format: 'jpg' } as const
    const address = new URL(pictureHref(asked, { name, density: 1 }, language, query), origin)
    const response = await answerPicture(asked, address.searchParams, new Headers())
    if (response.status !== 200) return response
    files[file] = new Uint8Array(await response.arrayBuffer())
  }
  const { view, release } = metadata()
  const address = new URL(view, origin).href
  const what =
    slug === null ? ({ kind: 'map', query: Object.fromEntries(query) } as const) : ({ kind: 'province', slug } as const)
  const { share } = openShare(what, language, [origin])
  const words = wordsOf(language)
  const { MAP_APPROVAL_NUMBER: number } = settings()
  files['qr.png'] = await qrImage(address)
  files['caption.txt'] = packCaption({
    title: share.title,
    text: share.alt.short,
    credit: share.credit,
    address,
    notes: [number === undefined ? words.map.note : words.map.approval(number), words.map.taiwan],
    alt: share.alt.long,
    language,
  })
  const imprint = imprintOf(language, release)
  return {
    body: writeZip(files, imprint.date),
    type: 'application/zip',
    name: fileName({ id: `wechat-${share.reference.id}`, title: share.title }, imprint, 'zip'),
  }
}
