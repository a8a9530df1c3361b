import { LRUCache } from 'lru-cache'
import type { Block } from '@/components/svg/block'
import { empty, paragraph, stacked } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { qrCode } from '@/components/svg/qr-code'
import type { Language } from '@/data/language'
import { pictureWordsOf } from '@/data/words/words'
import type { PictureTexts } from './texts'

/** Sizes of a foot: its type, pixels for each module of the QR code, and how many lines the sources may take. */
export type FootType = { readonly size: number; readonly module: number; readonly lines: number }

/** The map note at the lower left, source, release and address; at the right the QR code of the exact view. */
export function pictureFoot(texts: PictureTexts, language: Language, width: number, type: FootType): Block {
  const { size, module, lines } = type
  const code = qrBlock(texts.address, module)
  const room = width - (code.width === 0 ? 0 : code.width + size * 1.5)
  const quiet = { size, look: 'quiet', leading: 1.42 }
  const { join } = pictureWordsOf(language)
  const address = texts.printedAddress === null ? [] : [texts.printedAddress]
  const about = [
    texts.source === '' ? empty : paragraph(texts.source, room, { size, leading: 1.42 }, lines),
    paragraph([texts.site, texts.release, ...address].join(join), room, quiet),
    paragraph(texts.notes.join(join), room, quiet),
  ]
  const left = stacked(about, size * 0.12)
  const height = Math.max(left.height, code.height)
  return {
    width,
    height,
    elements: [
      node('g', { transform: `translate(0 ${Math.round((height - left.height) * 100) / 100})` }, left.elements),
      node('g', { transform: `translate(${width - code.width} ${height - code.height})` }, code.elements),
    ],
  }
}

const known = new LRUCache<string, SvgNode>({ max: 100 })

/** The QR code of an address, `module` pixels to a module so that its edges are sharp. All sizes of a picture have the same. */
function qrBlock(address: string | null, module: number): Block {
  if (address === null) return empty
  const code = known.get(address) ?? qrCode(address, address)
  known.set(address, code)
  const modules = Number(code.attributes.viewBox?.split(' ')[2] ?? 0)
  const side = modules * module
  return {
    width: side,
    height: side,
    elements: [{ ...code, attributes: { ...code.attributes, width: String(side), height: String(side) } }],
  }
}
