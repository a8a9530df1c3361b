import type { Block } from '@/components/svg/block'
import { paragraph, placed, stacked } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import type { PictureName } from '@/data/address/picture'
import { pictureSizes } from '@/data/address/picture'
import type { PictureMetadata } from '@/data/export/picture-metadata'
import type { Theme } from '@/data/view/view'
import { pictureFoot } from './foot'
import type { PictureParts, Room } from './parts'
import { pictureDocument, pictureStyle } from './parts'
import type { Layout } from './sizes'
import { layouts } from './sizes'
import { pictureTitle } from './title'

/**
 * A picture that leaves the site: title, map, legend, figures, sources, notes and address. Pure: the same parts give the
 * same picture. `unit` is that of the map's shapes in its plane.
 */
export function picture(
  parts: PictureParts,
  { name, theme, unit }: { readonly name: PictureName; readonly theme: Theme; readonly unit: number },
  metadata: PictureMetadata | null = null,
): SvgNode {
  const { language, texts } = parts
  const style = pictureStyle(theme, unit)
  return pictureDocument({ ...arranged(parts, name), title: texts.caption, language, style }, metadata)
}

/** A composed picture: its size in CSS pixels, and its parts where they lie. */
export type Arranged = Room & { readonly children: readonly SvgNode[] }

/** Margins above and below are less than those at the sides: lines have air of their own. */
const UPRIGHT = 0.85
/** Room that legend and figures get under a map in any case, in sizes of their type. */
const LEAST = 13
/** A column that needs more room than there is is set smaller, step by step. */
const SHRINK = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45]

/** Shares of its height that a map gives way to. */
const GIVE_WAY = [0.92, 0.84, 0.76, 0.68]
/** A map gives way before a column is set smaller than this. */
const LEGIBLE = 0.7

/** Lays the parts of a picture out at a size. */
function arranged(parts: PictureParts, name: PictureName): Arranged {
  const layout = layouts[name]
  const size = pictureSizes[name]
  switch (layout.arrangement) {
    case 'beside':
      return sideBySide(parts, layout, size)
    case 'under':
      return upright(parts, layout, size)
    case 'long':
      return unrolled(parts, layout, size.width)
    case 'thumb':
      return thumb(parts, layout, size)
  }
}

/** Map on the left, legend and figures on the right. */
function sideBySide(parts: PictureParts, layout: Layout, size: Room): Arranged {
  const { head, foot, inner, top, bottom } = framed(parts, layout, size)
  const { margin, body } = layout
  const { isAlone = false } = parts
  const room = { width: isAlone ? inner : inner * Math.min(layout.map, parts.most ?? 1), height: bottom - top }
  const map = parts.map(room, layout.names)
  const gap = body * 1.6
  const aside = column(parts, { width: inner - map.width - gap, height: room.height }, body, map)
  return {
    ...size,
    children: [
      placed(head, margin, margin * UPRIGHT),
      placed(map, isAlone ? (size.width - map.width) / 2 : margin, top + (room.height - map.height) / 2),
      placed(aside, size.width - margin - aside.width, top + Math.max(0, (room.height - aside.height) / 2)),
      placed(foot, margin, size.height - margin * UPRIGHT - foot.height),
    ],
  }
}

/** Map at full width, legend and figures under it; where those need much room, the map is smaller. */
function upright(parts: PictureParts, layout: Layout, size: Room): Arranged {
  const { head, foot, inner, top, bottom } = framed(parts, layout, size)
  const { margin, body } = layout
  const gap = body * 0.6
  const at = (share: number) => {
    const map = parts.map({ width: inner, height: (bottom - top - body * LEAST) * share }, layout.names)
    const room = { width: inner, height: bottom - top - map.height - gap }
    return { map, room, row: column(parts, room, body, map, LEGIBLE) }
  }
  let { map, room, row } = at(1)
  for (const share of GIVE_WAY) {
    if (fits(row, room)) break
    ;({ map, room, row } = at(share))
  }
  const under = top + map.height + gap
  const shown = fits(row, room) ? row : column(parts, room, body, map)
  return {
    ...size,
    children: [
      placed(head, margin, margin * UPRIGHT),
      placed(map, margin + (inner - map.width) / 2, top),
      placed(shown, margin, under + Math.max(0, (room.height - shown.height) / 2)),
      placed(foot, margin, size.height - margin * UPRIGHT - foot.height),
    ],
  }
}

/** Everything under each other, as long as it needs to be. */
function unrolled(parts: PictureParts, layout: Layout, width: number): Arranged {
  const { margin, body, foot } = layout
  const inner = width - 2 * margin
  const map = parts.map({ width: inner, height: inner }, layout.names)
  const all = stacked(
    [
      pictureTitle(parts.texts, inner, layout.title),
      map,
      column(parts, { width: inner, height: Number.POSITIVE_INFINITY }, body, map),
      ...parts.tables(inner, foot.size),
      ...parts.remarks.map((remark) => paragraph(remark, inner, { size: foot.size, leading: 1.6 })),
      pictureFoot(parts.texts, parts.language, inner, foot),
    ],
    body * 1.1,
  )
  const height = Math.ceil(all.height + 2 * margin * UPRIGHT)
  return { width, height, children: [placed(all, margin, margin * UPRIGHT)] }
}

/** Title, map and colors, for a square as large as a thumbnail: what does not survive that size is left out. */
function thumb(parts: PictureParts, layout: Layout, size: Room): Arranged {
  const { margin, title, foot, body } = layout
  const { texts } = parts
  const inner = size.width - 2 * margin
  const head = stacked(
    [
      pictureTitle({ ...texts, subtitle: '', definition: '' }, inner, title),
      paragraph(
        texts.caption === texts.title ? '' : texts.caption,
        inner,
        { size: title.subtitle, look: 'quiet', leading: 1.3 },
        2,
      ),
    ],
    2,
  )
  const strip = parts.strip(inner, body)
  const notes = stacked(
    texts.notes.map((note) => paragraph(note, inner, { size: foot.size, look: 'quiet', leading: 1.3 })),
    0,
  )
  const top = margin + head.height + 4
  const bottom = size.height - margin - notes.height - strip.height - 6
  const map = parts.map({ width: inner, height: bottom - top }, layout.names)
  return {
    ...size,
    children: [
      placed(head, margin, margin),
      placed(map, margin + (inner - map.width) / 2, top + (bottom - top - map.height) / 2),
      placed(strip, margin, bottom + 2),
      placed(notes, margin, size.height - margin - notes.height),
    ],
  }
}

/** Title and foot, and the room between them. */
function framed({ texts, language }: PictureParts, layout: Layout, size: Room) {
  const { margin, body } = layout
  const inner = size.width - 2 * margin
  const head = pictureTitle(texts, inner, layout.title)
  const foot = pictureFoot(texts, language, inner, layout.foot)
  return {
    head,
    foot,
    inner,
    top: margin * UPRIGHT + head.height + body * 0.7,
    bottom: size.height - margin * UPRIGHT - foot.height - body * 0.7,
  }
}

/** Legend and figures at the largest type at which they fit, or at the least share of it. */
function column({ aside, extent }: PictureParts, room: Room, body: number, map: Block, least = 0): Block {
  let block = aside(room.width, body, map.width / extent)
  for (const share of SHRINK.filter((one) => one >= least)) {
    if (fits(block, room)) break
    block = aside(room.width, body * share, map.width / extent)
  }
  return block
}

function fits(block: Block, room: Room): boolean {
  return block.height <= room.height && block.width <= room.width + 0.01
}
