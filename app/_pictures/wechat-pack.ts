import { publicationOf } from '@/app/_open/publication'
import type { Shareable } from '@/app/_open/share'
import { openShare } from '@/app/_open/share'
import type { SentFile } from '@/app/_send/response'
import { writeZip } from '@/app/_send/zip'
import { svgText } from '@/components/svg/node'
import { qrCode } from '@/components/svg/qr-code'
import type { PictureName } from '@/data/address/picture'
import { pictureHref } from '@/data/address/picture'
import { fileName } from '@/data/export/data-table'
import { packCaption } from '@/data/export/notes'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { wordsOf } from '@/data/words/words'
import { answerPicture } from './answer'
import type { OpenPicture } from './open'
import { rasterize } from './rasterize'
import { paletteImage, writePng } from './write-png'

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
  const imprint = publicationOf(language, release)
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

/** About how wide a code is, in pixels: five centimeters in print at 300 to the inch. */
const SIDE = 600

/** An address as a PNG of its QR code, every module the same number of whole pixels. */
async function qrImage(address: string): Promise<Uint8Array> {
  const code = qrCode(address, address)
  const modules = Number(code.attributes.viewBox?.split(' ')[2])
  const svg = svgText({ ...code, attributes: { ...code.attributes, xmlns: 'http://www.w3.org/2000/svg' } })
  return writePng(paletteImage(await rasterize(svg, modules * Math.ceil(SIDE / modules))), {})
}
