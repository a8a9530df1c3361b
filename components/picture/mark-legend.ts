import type { LegendRow } from '@/components/map/legend-rows'
import type { Mark } from '@/components/map/site-rows'
import { locatorRows, shownBatches, siteRows } from '@/components/map/site-rows'
import type { Block } from '@/components/svg/block'
import { beside, paragraph, stacked } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'
import type { Profile } from '@/data/profile/province'
import { mapPartWordsOf } from '@/data/words/map-parts'
import type { ProfileWords } from '@/data/words/words'
import { LEADING, WIDEST } from './legend'
import type { PictureFacts } from './texts'

/** What the marks mean, in two columns where there is room. */
export function siteLegend({ thematic, names }: PictureFacts, width: number, size: number): Block {
  return marksInColumns(siteRows(thematic, mapPartWordsOf(names.language).siteLegend), width, size)
}

function marksInColumns(rows: readonly LegendRow<Mark>[], width: number, size: number): Block {
  const own = Math.max(0, ...rows.map(({ text }) => (textWidth(text) + 2.4) * size))
  const columns = Math.min(rows.length, Math.floor((width + size) / (own + size)))
  if (columns < 2) return markLegend(rows, Math.min(width, Math.max(own, WIDEST * size)), size)
  const each = Math.ceil(rows.length / columns)
  const parts = Array.from({ length: columns }, (_, i) => rows.slice(i * each, (i + 1) * each))
  return beside(
    parts.map((part) => markLegend(part, own, size)),
    own,
    size,
  )
}

/** What the fills and marks of a locator map mean. */
export function locatorLegend(profile: Profile, words: ProfileWords['locator'], width: number, size: number): Block {
  return marksInColumns(locatorRows(profile, words), width, size)
}

/** Marks under each other, each with its meaning beside it. */
function markLegend(rows: readonly LegendRow<Mark>[], width: number, size: number): Block {
  return stacked(
    rows.map(({ swatch, text }) => {
      const meaning = paragraph(text, width - size * 2.3, { size, leading: LEADING })
      return {
        width,
        height: meaning.height,
        elements: [
          ...markOf(swatch, size / 16),
          node('g', { transform: `translate(${short(size * 2.3)} 0)` }, meaning.elements),
        ],
      }
    }),
    size * 0.12,
  )
}

/** A mark for a type of 16 times `u`. */
function markOf(mark: Mark, u: number): readonly SvgNode[] {
  const dot = (look: string, x: number) => node('circle', { class: `zone ${look}`, cx: x * u, cy: 12 * u, r: 4.5 * u })
  switch (mark.kind) {
    case 'base':
      return [node('path', { class: 'base', d: diamond(13 * u, 12 * u, 7 * u) })]
    case 'batches':
      return shownBatches.map((batch, i) => dot(`z${batch}`, 5 + 10 * i))
    case 'cluster':
      return [
        node('g', { class: 'count' }, [
          node('circle', { cx: 13 * u, cy: 12 * u, r: 8 * u }),
          node('text', { x: 13 * u, y: 15.8 * u, 'font-size': 10.5 * u, 'text-anchor': 'middle' }, ['3']),
        ]),
      ]
    case 'zone':
      return [dot(`z${mark.batch}`, 13)]
    case 'revoked':
      return [dot('revoked', 13)]
    case 'city':
      return [node('rect', { class: `city z${mark.batch}`, x: 0.5 * u, y: 5 * u, width: 26 * u, height: 14 * u })]
  }
}

function diamond(x: number, y: number, half: number): string {
  return `M${short(x)} ${short(y - half)}l${short(half * 0.86)} ${short(half)}l${short(-half * 0.86)} ${short(half)}l${short(-half * 0.86)} ${short(-half)}z`
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}
