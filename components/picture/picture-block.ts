import type { Element } from '../map/element'
import { element } from '../map/element'

/** A part of a picture: its elements from its own upper left corner, and how much room they take. */
export type Block = { readonly width: number; readonly height: number; readonly elements: readonly Element[] }

/** Nothing, which takes no room. */
export const empty: Block = { width: 0, height: 0, elements: [] }

/** Puts a block at a point of the picture. */
export function placed(block: Block, x: number, y: number): Element {
  return element('g', { transform: `translate(${short(x)} ${short(y)})` }, block.elements)
}

/** Blocks under each other; what takes no room gets no gap. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  let y = 0
  const elements: Element[] = []
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
