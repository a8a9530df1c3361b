import { TYPE } from '@/components/chart/chart'
import type { Block } from '@/components/svg/block'
import { empty, paragraph, placed, wrapped } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'

/** One part of a picture: what it shows, and what must be said under it. */
export type Panel = {
  readonly heading: string
  /** What is drawn, so wide and with type of such a size, all in pixels; so high where it can stretch. */
  readonly body: (width: number, size: number, height: number) => Block
  readonly notes: readonly string[]
  /** Height of its body below which it cannot be read, in sizes of its type. */
  readonly least: number
  /** Width below which its words do not fit, in sizes of its type. */
  readonly narrowest: number
  /** How much of the spare room it takes, against the others. */
  readonly wish: number
}

/** How a panel is set: its width, the size of its type in pixels, and how many lines its notes may take. */
export type PanelType = { readonly width: number; readonly size: number; readonly lines: number }

/** Heading, body and notes under each other: as low as they can be, or so much higher. */
export function panelBlock(panel: Panel, type: PanelType, spare = 0): Block {
  const low = lowPanel(panel, type)
  return spare === 0 ? low.whole : wholePanel(panel, type, panel.body(type.width, type.size, low.body.height + spare))
}

type LowPanel = { readonly body: Block; readonly whole: Block }

const known = new WeakMap<Panel, Map<string, LowPanel>>()

/** A panel at its least height. Many ways to lay panels out are tried, and the same panel at the same size stands in several. */
function lowPanel(panel: Panel, type: PanelType): LowPanel {
  const ofPanel = known.get(panel) ?? new Map<string, LowPanel>()
  known.set(panel, ofPanel)
  const key = [type.width, type.size, type.lines].join(' ')
  const found = ofPanel.get(key)
  if (found !== undefined) return found
  const body = panel.body(type.width, type.size, panel.least * type.size)
  const made = { body, whole: wholePanel(panel, type, body) }
  ofPanel.set(key, made)
  return made
}

function wholePanel({ heading, notes }: Panel, type: PanelType, body: Block): Block {
  const { width, size } = type
  const head = paragraph(heading, width, { size: size * 1.08, look: 'strong', leading: 1.5 })
  const said = notesBlock(notes, type)
  const [gap, below] = [size * 0.35, said.height === 0 ? 0 : size * 0.5]
  return {
    width,
    height: head.height + gap + body.height + below + said.height,
    elements: [
      placed(head, 0, 0),
      placed(body, 0, head.height + gap),
      placed(said, 0, head.height + gap + body.height + below),
    ],
  }
}

/** As many whole notes, the first of them first, as there are lines for. */
function notesBlock(notes: readonly string[], { width, size, lines }: PanelType): Block {
  const type = { size: size, look: 'quiet', leading: 1.45 }
  const fitting = notes
    .map((_, i) => notes.slice(0, i + 1).join(' '))
    .findLast((text) => wrapped(text, width / type.size).length <= lines)
  return fitting === undefined ? empty : paragraph(fitting, width, type)
}

/** A chart with its type at a size in pixels. Title and description are the picture's own. */
export function chartBlock(drawn: SvgNode, size: number): Block {
  const [, , across = 0, down = 0] = (drawn.attributes.viewBox ?? '').split(' ').map(Number)
  const scale = size / TYPE
  const children = drawn.children.filter((child) => typeof child === 'string' || !/^(title|desc)$/.test(child.tag))
  return {
    width: across * scale,
    height: down * scale,
    elements: [
      node('g', { class: drawn.attributes.class, transform: `scale(${Math.round(scale * 1e4) / 1e4})` }, children),
    ],
  }
}
