import { answerPicture } from '@/app/_pictures/answer-picture'
import type { OpenPicture } from '@/app/_pictures/open-picture'
import type { Shareable } from '@/app/open-share'
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
export async function packFile(opened: OpenPicture, language: Language, origin: string): Promise<SentFile | Response> {
  const files: Record<string, Uint8Array | string> = {}
  // One after another: a pack takes one place of the queue.
  for (const [file, name] of Object.entries(pictures)) {
    const asked = { ...opened, format: 'jpg' } as const
    const address = new URL(pictureHref(asked, { name, density: 1 }, language, opened.query), origin)
    const response = await answerPicture(asked, address.searchParams, new Headers())
    if (response.status !== 200) return response
    files[file] = new Uint8Array(await response.arrayBuffer())
  }
  const { view, release } = opened.metadata()
  const address = new URL(view, origin).href
  const { share } = openShare(shareable(opened), language, [origin])
  const words = wordsOf(language)
  const { MAP_APPROVAL_NUMBER: number } = settings()
  const note = number === undefined ? words.map.note : words.map.approval(number)
  files['qr.png'] = await qrImage(address)
  files['caption.txt'] = packCaption({
    title: share.title,
    text: share.alt.short,
    credit: share.credit,
    address,
    notes: notesOf(opened, note, words.map.taiwan),
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

/** A comparison has no map that needs a note; regions lack no figures. */
function notesOf({ kind, query }: OpenPicture, ofMap: string, ofFigures: string): readonly string[] {
  if (kind !== 'compare') return [ofMap, ofFigures]
  return query.get('level') === 'region' ? [] : [ofFigures]
}

function shareable(opened: OpenPicture): Shareable {
  return opened.kind === 'province'
    ? { kind: opened.kind, slug: opened.slug, release: opened.query.get('release') }
    : { kind: opened.kind, query: Object.fromEntries(opened.query) }
}
