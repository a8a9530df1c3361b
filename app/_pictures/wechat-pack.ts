import { publicationOf } from '@/app/_open/publication'
import { shareOf } from '@/app/_open/share'
import type { SentFile } from '@/app/_send/response'
import { absent, answer, moved, writeZip } from '@/app/_send/response'
import { svgText } from '@/components/svg/node'
import { qrCode } from '@/components/svg/qr-code'
import { PACK, packHref } from '@/data/address/file'
import type { SharedPage } from '@/data/address/page'
import { pathUnder } from '@/data/address/page'
import { withQuery } from '@/data/address/path'
import type { PictureName } from '@/data/address/picture'
import { fileName } from '@/data/export/data-table'
import { packCaption } from '@/data/export/notes'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { wordsOf } from '@/data/words/words'
import { storedPicture } from './answer'
import type { OpenPicture } from './open'
import { openPicture } from './open'
import { rasterize } from './rasterize'
import { paletteImage, writePng } from './write-png'

/** The pictures of a pack: what a network's editor asks for first. */
const pictures: Readonly<Record<string, PictureName>> = {
  'long.jpg': 'long',
  'cover.jpg': 'square',
  'thumb.jpg': 'thumb',
}

/** Answers an address of a pack: with the pack, with its canonical address, or with a sentence. */
export async function answerPack(page: SharedPage, { searchParams, origin }: URL, headers: Headers): Promise<Response> {
  const language: Language = searchParams.get('lang') === 'en' ? 'en' : 'zh'
  const search = new URLSearchParams(searchParams)
  search.delete('lang')
  const picture = openPicture(page, search, language)
  if (picture === null) return absent('There is no such place.')
  const canonical = packHref(picture.opened.page, language, picture.query)
  if (canonical !== withQuery(pathUnder(page, PACK), searchParams)) return moved(canonical)
  const file = await packFile(picture, settings().SITE_URL ?? origin)
  return file instanceof Response ? file : answer({ headers }, file)
}

/**
 * Everything for an article: the pictures, a QR code of the exact view, and the text to go with them. Where too many
 * pictures are being drawn, the answer that says so.
 */
async function packFile(picture: OpenPicture, origin: string): Promise<SentFile | Response> {
  const { opened } = picture
  const { language } = opened
  const files: Record<string, Uint8Array | string> = {}
  // One after another: a pack takes one place of the queue.
  for (const [file, name] of Object.entries(pictures)) {
    const made = await storedPicture(picture, { name, density: 1, format: 'jpg' })
    if (made instanceof Response) return made
    files[file] = made.bytes
  }
  const { view, release } = picture.metadata()
  const address = new URL(view, origin).href
  const share = shareOf(opened, origin)
  const words = wordsOf(language)
  const { MAP_APPROVAL_NUMBER: number } = settings()
  const note = number === undefined ? words.map.note : words.map.approval(number)
  files['qr.png'] = await qrImage(address)
  files['caption.txt'] = packCaption({
    title: share.title,
    text: share.alt.short,
    credit: share.credit,
    address,
    notes: notesOf(picture, note, words.map.taiwan),
    alt: share.alt.long,
    language,
  })
  const publication = publicationOf(language, release)
  return {
    body: writeZip(files, publication.date),
    type: 'application/zip',
    name: fileName({ id: `wechat-${opened.table().id}`, title: share.title }, publication, 'zip'),
  }
}

/** A comparison has no map that needs a note; regions lack no figures. */
function notesOf({ opened, query }: OpenPicture, ofMap: string, ofFigures: string): readonly string[] {
  if (opened.kind !== 'compare') return [ofMap, ofFigures]
  return query.get('level') === 'region' ? [] : [ofFigures]
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
