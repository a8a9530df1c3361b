import { cutAtWords } from '@/data/format/wording'
import type { SvgNode } from './node'
import { node } from './node'
import { textWidth } from './text-width'

/** A part of a picture: its elements from its own upper left corner, and how much room they take. */
export type Block = { readonly width: number; readonly height: number; readonly elements: readonly SvgNode[] }

/** Nothing, which takes no room. */
export const empty: Block = { width: 0, height: 0, elements: [] }

/** Whether an element shows anything: a text without a letter does not. */
export function hasText({ tag, children }: SvgNode): boolean {
  return tag !== 'text' || children.some((child) => child !== '')
}

/** Puts a block at a point of the picture. */
export function placed(block: Block, x: number, y: number): SvgNode {
  return node('g', { transform: `translate(${short(x)} ${short(y)})` }, block.elements)
}

/** Blocks under each other; what takes no room gets no gap. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  let y = 0
  const elements: SvgNode[] = []
  for (const block of blocks) {
    if (block.height === 0) continue
    if (y > 0) y += gap
    elements.push(placed(block, 0, y))
    y += block.height
  }
  return { width: Math.max(0, ...blocks.map(({ width }) => width)), height: y, elements }
}

/** Blocks beside each other, their upper edges level; `width` is that of each column. */
export function beside(blocks: readonly Block[], width: number, gap: number): Block {
  return {
    width: Math.max(
      (blocks.length - 1) * (width + gap) + Math.max(width, blocks.at(-1)?.width ?? 0),
      ...blocks.map((block) => block.width),
    ),
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    elements: blocks.map((block, i) => placed(block, i * (width + gap), 0)),
  }
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** How text is set: size, the classes of its ink and weight, and the distance between lines in sizes of the type. */
export type Type = { readonly size: number; readonly look?: string; readonly leading?: number }

const LEADING = 1.45
/** From the top of a line down to its baseline, beyond half the leading, in sizes of the type. */
const ASCENT = 0.86

/** Text in as many lines as it needs, but no more than `most`: what does not fit then ends in an ellipsis. */
export function paragraph(text: string, width: number, type: Type, most = Number.POSITIVE_INFINITY): Block {
  const { size, look, leading = LEADING } = type
  const lines = wrapped(text, width / size, most)
  const step = size * leading
  return {
    width,
    height: lines.length * step,
    elements: lines.map((line, i) => lineOf(line, 0, i * step + baseline(type), { size, look })),
  }
}

/** One line of text at a point; `anchor` says which end of it the point is. */
export function lineOf(
  text: string,
  x: number,
  y: number,
  { size, look }: { readonly size: number; readonly look?: string | undefined },
  anchor: 'start' | 'middle' | 'end' = 'start',
): SvgNode {
  return node('text', { x, y, 'font-size': size, class: look, 'text-anchor': anchor === 'start' ? null : anchor }, [
    text,
  ])
}

/** From the top of a line to its baseline. */
export function baseline({ size, leading = LEADING }: Type): number {
  return ((leading - 1) / 2 + ASCENT) * size
}

/** The largest of some sizes at which a text needs no more than so many lines; the last one where none will do. */
export function fittingSize(text: string, width: number, sizes: readonly number[], most: number): number {
  return sizes.find((size) => wrapped(text, width / size).length <= most) ?? sizes.at(-1) ?? 0
}

/** Lines must not begin with these, nor end with those (GB/T 15834-2011, 5.1). */
const closing = /^[，。、；：？！）》〉」』”’…%％,.;:!?)\]}·—–-]/u
const opening = /[（《〈「『“‘([]$/u
const token =
  /\s+|[\p{Script=Han}　-〿＀-￯“”‘’…—]|[^\s\p{Script=Han}　-〿＀-￯“”‘’…—]+(?:’[^\s\p{Script=Han}　-〿＀-￯“”‘’…—]+)*’?/gu

/**
 * A part of a text that is not broken: how wide it is with and without the blank behind it, and the gap to the part
 * before it, in sizes of its type.
 */
type Piece = { readonly text: string; readonly width: number; readonly bare: number; readonly gap: number }

/** The gap that a browser sets between Chinese and Latin, which a sum of widths leaves out. */
const GAP = 0.14

/** Between two signs that stay on one line; it is not printed (WORD JOINER). */
const JOINER = '\u2060'

/** A text for `paragraph` in which some words, the names of places, are not broken over two lines. */
export function unbroken(text: string, words: readonly string[]): string {
  return cutAtWords(text, words)
    .map((part, i) => (i % 2 === 0 ? part : [...part].join(JOINER)))
    .join('')
}

/** Breaks a text into lines of a width in sizes of its type: between Chinese characters and between words. */
export function wrapped(text: string, width: number, most = Number.POSITIVE_INFINITY): readonly string[] {
  const { pieces, lines } = measured(text)
  const whole = lines.get(width) ?? broken(pieces, width)
  lines.set(width, whole)
  if (whole.length <= most) return whole
  return [...whole.slice(0, most - 1), shortened(whole[most - 1] ?? '', width)]
}

function broken(pieces: readonly Piece[], width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const piece of pieces.flatMap((part) => fitting(part, width))) {
    if (line !== '' && taken + piece.gap + piece.bare > width) {
      lines.push(line.trimEnd())
      line = ''
      taken = 0
    }
    if (line === '' && piece.bare === 0) continue
    taken += (line === '' ? 0 : piece.gap) + piece.width
    line += piece.text
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  return lines
}

/** The pieces of a text with their widths, and its lines by the width that they were broken at. */
type Measured = { readonly pieces: readonly Piece[]; readonly lines: Map<number, readonly string[]> }

const known = new Map<string, Measured>()
const MOST_KNOWN = 500
/** Widths that are known of a text; pictures of all sizes try some dozens. */
const MOST_WIDTHS = 50

/** The same texts are tried at many widths, picture after picture: each is measured and broken once. */
function measured(text: string): Measured {
  const found = known.get(text)
  if (found !== undefined && found.lines.size < MOST_WIDTHS) return found
  const fresh = { pieces: found?.pieces ?? piecesOf(text).map(pieceOf), lines: new Map() }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, fresh)
  return fresh
}

const isHan = (sign: string) => /\p{Script=Han}/u.test(sign)

function pieceOf(text: string, i = 0, all: readonly string[] = []): Piece {
  const [before, first] = [all[i - 1]?.at(-1) ?? '', text[0] ?? '']
  const isWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(first)
  const gap = isWord && isHan(before) !== isHan(first) ? GAP : 0
  return { text, width: textWidth(text), bare: textWidth(text.trimEnd()), gap }
}

/** What stays together: words with the blank behind them, Chinese characters with the punctuation around them. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  let isJoined = false
  for (const [sign] of text.matchAll(token)) {
    const before = pieces.at(-1)
    const part = sign.replaceAll(JOINER, '')
    const joins =
      before !== undefined &&
      (isJoined ||
        sign.startsWith(JOINER) ||
        /^\s/.test(part) ||
        (!/\s$/.test(before) && (closing.test(part) || opening.test(before))))
    isJoined = sign.endsWith(JOINER)
    if (joins) pieces[pieces.length - 1] = before + part
    else pieces.push(part)
  }
  return pieces
}

/** A word that is wider than a line, such as an address, is broken where it must be. */
function fitting(piece: Piece, width: number): readonly Piece[] {
  if (piece.bare <= width) return [piece]
  const parts: string[] = []
  let part = ''
  for (const sign of piece.text) {
    if (part !== '' && textWidth(part + sign) > width) {
      parts.push(part)
      part = ''
    }
    part += sign
  }
  return [...parts, part].map((one) => pieceOf(one))
}

function shortened(line: string, width: number): string {
  const signs = [...line]
  while (signs.length > 0 && textWidth(`${signs.join('')}…`) > width) signs.pop()
  return `${signs.join('').replace(/[，、；：,;:\s]+$/u, '')}…`
}
