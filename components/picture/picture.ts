import { paragraph, placed, stacked } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import type { PictureName } from '@/data/address/picture'
import { pictureSizes } from '@/data/address/picture'
import type { PictureMetadata } from '@/data/export/picture-metadata'
import type { Theme } from '@/data/view/view'
import { pictureFoot, pictureTitle } from './frame'
import type { Arranged, PictureParts, Room } from './parts'
import { described, pictureDocument, pictureStyle } from './parts'
import { placedParts, UPRIGHT } from './placing'
import type { Layout } from './sizes'
import { layouts } from './sizes'

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
  return pictureDocument(
    { ...arranged(parts, name), title: texts.caption, description: described(texts), language, style },
    metadata,
  )
}

/** Lays the parts of a picture out at a size. */
function arranged(parts: PictureParts, name: PictureName): Arranged {
  const layout = layouts[name]
  const size = pictureSizes[name]
  const { arrangement } = layout
  if (arrangement === 'long') return unrolled(parts, layout, size.width)
  if (arrangement === 'thumb') return thumb(parts, layout, size)
  return placedParts(parts, layout, arrangement, size)
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
      parts.key(inner, body, map.width / parts.extent.width),
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
