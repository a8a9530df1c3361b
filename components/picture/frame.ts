import { LRUCache } from 'lru-cache'
import type { Block } from '@/components/svg/block'
import { empty, fittingSize, paragraph, stacked, wrapped } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { qrCode } from '@/components/svg/qr-code'
import type { Language } from '@/data/language'
import { pictureWordsOf } from '@/data/words/words'
import type { PictureTexts } from './texts'

/** Sizes of a picture's type in pixels, and how many lines its texts may take. */
export type TitleType = {
  readonly title: number
  readonly subtitle: number
  readonly text: number
  /** Most lines of the definition; none leaves it out. */
  readonly lines: number
}

/** A title is set smaller by so much rather than broken into two lines. */
const ONE_LINE = [1, 0.94, 0.88, 0.82, 0.76]
const TWO_LINES = [0.86, 0.8, 0.74, 0.68, 0.62]

/** The finding in two lines of like length, or more where it is longer than they are at the smallest, under it what is measured, and the definition. */
export function pictureTitle(
  { title, subtitle, definition }: Pick<PictureTexts, 'title' | 'subtitle' | 'definition'>,
  width: number,
  type: TitleType,
): Block {
  const sizes = (shares: readonly number[]) => shares.map((share) => share * type.title)
  const single = fittingSize(title, width, sizes(ONE_LINE), 1)
  const isSingle = wrapped(title, width / single).length === 1
  const size = isSingle ? single : fittingSize(title, width, sizes(TWO_LINES), 2)
  const heading = paragraph(title, isSingle ? width : evenWidth(title, width, size), {
    size,
    look: 'strong',
    leading: 1.28,
  })
  const under = paragraph(subtitle, width, { size: type.subtitle, leading: 1.4 })
  const text = type.lines === 0 ? empty : pictureDefinition(definition, width, type)
  return stacked([heading, under, text], type.text * 0.2)
}

/** As many whole clauses of a definition as there is room for: one that is cut would say something else. */
function pictureDefinition(definition: string, width: number, { text, lines }: TitleType): Block {
  const type = { size: text, look: 'quiet' }
  const ends = [...definition.matchAll(/[。；;]|\.(?=\s|$)/gu)].map(({ index }) => index)
  const whole = ends
    .map((end) => `${definition.slice(0, end)}${/[。；]/u.test(definition[end] ?? '') ? '。' : '.'}`)
    .findLast((part) => wrapped(part, width / text).length <= lines)
  return whole === undefined ? empty : paragraph(whole, width, type)
}

/** About the least width at which a text still needs no more than two lines, so that they are of like length. */
function evenWidth(text: string, width: number, size: number): number {
  let [least, enough] = [width / 2, width]
  for (let halving = 0; halving < 5; halving += 1) {
    const middle = (least + enough) / 2
    if (wrapped(text, middle / size).length <= 2) enough = middle
    else least = middle
  }
  return enough
}

/** A title is broken rather than set smaller than the first of these; in more lines it is smaller. */
const WHOLE_IN_ONE = [1, 0.94, 0.88, 0.82, 0.76]
const WHOLE_IN_TWO = [0.86, 0.8, 0.74, 0.68, 0.62]
const WHOLE_IN_THREE = [0.68, 0.62, 0.56]

/**
 * The title of a comparison, whole: its findings are sentences with figures. They are broken between two clauses where
 * that can be, and else take as many lines as they need.
 */
export function compareTitle(
  { title, subtitle, definition }: Pick<PictureTexts, 'title' | 'subtitle' | 'definition'>,
  width: number,
  type: TitleType,
): Block {
  const rest = pictureTitle({ title: '', subtitle, definition }, width, type)
  return stacked([stacked(headingLines(title, width, type), 0), rest], type.text * 0.2)
}

function headingLines(title: string, width: number, type: TitleType): readonly Block[] {
  const set = (lines: readonly string[], size: number) =>
    lines.map((line) => paragraph(line, width, { size, look: 'strong', leading: 1.28 }))
  const single = fittingSize(title, width, sizesOf(WHOLE_IN_ONE, type), 1)
  if (wrapped(title, width / single).length === 1) return set([title], single)
  const clauses = inTwo(title, width, type)
  if (clauses !== null) return set(clauses.lines, clauses.size)
  const [least = 0] = sizesOf(WHOLE_IN_TWO, type).slice(-1)
  if (wrapped(title, width / least).length <= 2) {
    return [pictureTitle({ title, subtitle: '', definition: '' }, width, type)]
  }
  const size = fittingSize(title, width, sizesOf(WHOLE_IN_THREE, type), 3)
  return set(wrapped(title, width / size), size)
}

/** A text in two lines at the largest size at which they fit, of those that end with a clause the most even. */
function inTwo(text: string, width: number, type: TitleType) {
  const lines = [...text.matchAll(/[，；]|[;,](?=\s)/gu)]
    .map(({ index }) => [text.slice(0, index + 1), text.slice(index + 1).trimStart()] as const)
    .toSorted((a, b) => unevenness(a) - unevenness(b))[0]
  if (lines === undefined) return null
  const size = sizesOf(WHOLE_IN_TWO, type).find((one) => lines.every((line) => wrapped(line, width / one).length <= 1))
  return size === undefined ? null : { lines, size }
}

function unevenness([first, second]: readonly [string, string]): number {
  return Math.abs(first.length - second.length)
}

function sizesOf(shares: readonly number[], { title }: TitleType): readonly number[] {
  return shares.map((share) => share * title)
}

/** Sizes of a foot: its type, pixels for each module of the QR code, and how many lines the sources may take. */
export type FootType = { readonly size: number; readonly module: number; readonly lines: number }

/** The map note at the lower left, source, release and address; at the right the QR code of the exact view. */
export function pictureFoot(texts: PictureTexts, language: Language, width: number, type: FootType): Block {
  const { size, module, lines } = type
  const code = qrBlock(texts.address, module)
  const room = width - (code.width === 0 ? 0 : code.width + size * 1.5)
  const quiet = { size, look: 'quiet', leading: 1.36 }
  const { join } = pictureWordsOf(language)
  const address = texts.printedAddress === null ? [] : [texts.printedAddress]
  const about = [
    texts.source === '' ? empty : paragraph(texts.source, room, { size, leading: 1.36 }, lines),
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
export function qrBlock(address: string | null, module: number): Block {
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
