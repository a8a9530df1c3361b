import type { Block } from '@/components/svg/block'
import { empty, placed } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import { pictureFoot, pictureTitle, qrBlock } from './frame'
import type { Arranged, PictureParts, Room } from './parts'
import type { Layout, Placing } from './sizes'

/** Margins above and below are less than those at the sides: lines have air of their own. */
export const UPRIGHT = 0.85

/** What is tried: how wide the map is, the size of the type, and how many lines definition and sources may take. */
type Try = {
  readonly width: number
  readonly body: number
  readonly definition: number
  readonly sources: number
}

/** Where everything but the map lies, and the room that the map has. */
type Plan = { readonly map: Room & { readonly x: number; readonly y: number }; readonly others: readonly SvgNode[] }

type Plotter = (parts: PictureParts, layout: Layout, size: Room, given: Try) => Plan | null

const plotters: Readonly<Record<Placing, Plotter>> = { corner, beside, between, under }

/** A map narrower than this share of the picture is of little use: rather sources are cut, and then type is small. */
const NARROW = 0.2
const NARROWEST = 0.2
const STEP = 0.02
/** Sizes of type that are tried once it is known how large the map is. */
const LARGER = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76]
/** Below legible, where nothing else helps. */
const SMALLER = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5]

/**
 * Lays the parts of a picture out with the largest map that leaves room for all words at legible type, and then with
 * the largest type. The definition gives way before the map is smaller than it should be, the map before sources are cut.
 */
export function placedParts(parts: PictureParts, layout: Layout, placings: readonly Placing[], size: Room): Arranged {
  const { body, least, title, foot, map } = layout
  const whole = { definition: title.lines, sources: Number.POSITIVE_INFINITY }
  const steps = [
    { ...whole, from: map.due },
    { ...whole, definition: 0, from: NARROW },
    { definition: 0, sources: foot.lines, from: NARROWEST },
  ]
  const plan = (placing: Placing, given: Try) => plotters[placing](parts, layout, size, given)
  for (const { from, ...lines } of steps) {
    for (let share = map.most; share > from - STEP / 2; share -= STEP) {
      const width = share * size.width
      for (const placing of placings) {
        const given = { ...lines, width, body: least }
        const legible = plan(placing, given)
        if (legible === null) continue
        const larger = LARGER.filter((one) => one * body > least)
          .map((one) => one * body)
          .find((one) => plan(placing, { ...given, body: one }) !== null)
        const best = larger === undefined ? legible : plan(placing, { ...given, body: larger })
        return drawn(parts, layout, size, best ?? legible)
      }
    }
  }
  const given = { definition: 0, sources: foot.lines, width: NARROWEST * size.width }
  const small = SMALLER.flatMap((share) => placings.map((placing) => plan(placing, { ...given, body: share * least })))
  const found = small.find((one) => one !== null)
  if (found === undefined) throw new Error(`There is no room in a picture of ${size.width} × ${size.height}.`)
  return drawn(parts, layout, size, found)
}

function drawn(parts: PictureParts, layout: Layout, size: Room, { map, others }: Plan): Arranged {
  return { ...size, children: [placed(parts.map(map, layout.names), map.x, map.y), ...others] }
}

/** The map on the right, as high as the picture lets it be; title and sources reach into its free corners, legend and figures stand between them. */
function corner(parts: PictureParts, layout: Layout, size: Room, given: Try): Plan | null {
  const { texts, language, extent } = parts
  const { margin, title, foot } = layout
  const { width, body } = given
  const edge = margin * UPRIGHT
  const scale = width / extent.width
  const map = { width, height: extent.height * scale }
  const { isKeyApart } = parts
  // What needs a column of its own has no room for a code in it.
  const code = isKeyApart ? qrBlock(texts.address, foot.module) : empty
  const key = isKeyApart ? parts.key(width - code.width - body, body, scale) : empty
  const tallest = Math.max(key.height, code.height)
  const below = tallest === 0 ? 0 : tallest + body * 0.8
  if (map.height + below > size.height - 2 * edge || key.width + code.width > width) return null
  const [x, y] = [size.width - margin - width, (size.height - map.height - below) / 2]
  const gap = body * 1.4
  const own = x - margin - gap
  const reaching = (at: 'upper' | 'lower', make: (room: number) => Block) => {
    const outside = at === 'upper' ? y - edge : size.height - edge - y - map.height
    for (const reach of REACHES) {
      const block = make(own + reach * width)
      const free = parts.free(at, (block.height + gap * 0.5 - outside) / scale) * scale
      if (reach * width <= free) return block
    }
    return make(own)
  }
  const head = reaching('upper', (room) => pictureTitle(texts, room, { ...title, lines: given.definition }))
  const low = reaching('lower', (room) =>
    pictureFoot(isKeyApart ? { ...texts, address: null } : texts, language, room, { ...foot, lines: given.sources }),
  )
  const room = { width: own, height: size.height - 2 * edge - head.height - low.height - 1.5 * gap }
  const aside = isKeyApart ? parts.figures(own, body) : parts.aside(own, body, scale)
  if (!fits(aside, room)) return null
  return {
    map: { ...map, x, y },
    others: [
      placed(head, margin, edge),
      placed(aside, margin, edge + head.height + gap * 0.75 + (room.height - aside.height) / 2),
      placed(key, x, y + map.height + body * 0.8),
      placed(code, x + width - code.width, y + map.height + body * 0.8),
      placed(low, margin, size.height - edge - low.height),
    ],
  }
}

/** Shares of the map's width that title and sources may reach into. */
const REACHES = [1, 0.8, 0.65, 0.55, 0.45, 0.36, 0.3, 0.24, 0.18, 0.12, 0.06]

/** Map on the left, legend and figures on the right. */
function beside(parts: PictureParts, layout: Layout, size: Room, given: Try): Plan | null {
  const { inner, head, low, top, bottom } = framed(parts, layout, size, given)
  const { margin } = layout
  const { width, body } = given
  const scale = width / parts.extent.width
  const map = { width, height: parts.extent.height * scale }
  if (map.height > bottom - top) return null
  const gap = body * 1.6
  const room = { width: inner - width - gap, height: bottom - top }
  const aside = parts.aside(room.width, body, scale)
  if (!fits(aside, room)) return null
  const isAlone = aside.height === 0
  return {
    map: { ...map, x: isAlone ? (size.width - width) / 2 : margin, y: top + (room.height - map.height) / 2 },
    others: [head, placed(aside, size.width - margin - aside.width, top + (room.height - aside.height) / 2), low],
  }
}

/** The map on the left above its legend, the figures on the right. */
function between(parts: PictureParts, layout: Layout, size: Room, given: Try): Plan | null {
  const { inner, head, low, top, bottom } = framed(parts, layout, size, given)
  const { margin } = layout
  const { width, body } = given
  const scale = width / parts.extent.width
  const map = { width, height: parts.extent.height * scale }
  const key = parts.keyAcross(width, body, scale)
  const gap = body * 1.6
  const below = key.height === 0 ? 0 : key.height + body * 0.8
  const figures = parts.figures(inner - width - gap, body)
  const height = bottom - top
  if (map.height + below > height || key.width > width + 0.01) return null
  if (!fits(figures, { width: inner - width - gap, height })) return null
  const y = top + (height - map.height - below) / 2
  return {
    map: { ...map, x: margin, y },
    others: [
      head,
      placed(key, margin, y + map.height + body * 0.8),
      placed(figures, size.width - margin - figures.width, top + (height - figures.height) / 2),
      low,
    ],
  }
}

/** The map above, legend and figures under it. */
function under(parts: PictureParts, layout: Layout, size: Room, given: Try): Plan | null {
  const { inner, head, low, top, bottom } = framed(parts, layout, size, given)
  const { margin } = layout
  const { width, body } = given
  const scale = width / parts.extent.width
  const map = { width, height: parts.extent.height * scale }
  const aside = parts.aside(inner, body, scale)
  const gap = aside.height === 0 ? 0 : body * 0.8
  const spare = bottom - top - map.height - gap - aside.height
  if (spare < 0 || aside.width > inner + 0.01) return null
  return {
    map: { ...map, x: (size.width - width) / 2, y: top + spare / 3 },
    others: [head, placed(aside, margin, top + map.height + gap + (spare * 2) / 3), low],
  }
}

/** Title and foot across the whole picture, and the room between them. */
function framed({ texts, language }: PictureParts, { margin, title, foot }: Layout, size: Room, given: Try) {
  const edge = margin * UPRIGHT
  const inner = size.width - 2 * margin
  const head = pictureTitle(texts, inner, { ...title, lines: given.definition })
  const low = pictureFoot(texts, language, inner, { ...foot, lines: given.sources })
  return {
    inner,
    head: placed(head, margin, edge),
    low: placed(low, margin, size.height - edge - low.height),
    top: edge + head.height + given.body * 0.7,
    bottom: size.height - edge - low.height - given.body * 0.7,
  }
}

function fits(block: Block, room: Room): boolean {
  return block.height <= room.height && block.width <= room.width + 0.01
}
