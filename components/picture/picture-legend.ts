import { unitLabel } from '@/data/model/format'
import type { LegendEntry } from '@/data/model/legend'
import { derivedCount } from '@/data/model/legend'
import { textWidth } from '../chart/text-width'
import { circleRadius } from '../map/circles'
import { derivedFill, derivedPattern } from '../map/derived'
import type { Element } from '../map/element'
import { element } from '../map/element'
import { circleSizes, limitText, trimmed } from '../map/legend-limits'
import { patterns, stateFill } from '../map/patterns'
import { STEPS } from '../map/steps'
import type { Block } from './picture-block'
import { stacked } from './picture-block'
import type { PictureFacts } from './picture-content'
import { SCOPE } from './picture-style'
import type { Type } from './picture-text'
import { baseline, lineOf, paragraph } from './picture-text'

const LEADING = 1.5
/** Width of a legend at most, in sizes of its type. */
const WIDEST = 19

/** The patterns of the legend: those of the map are as large as the map allows. */
const KEY = `${SCOPE}-key`

/** The legend with the number of places of each class, the states without a class, circles and marks. */
export function pictureLegend(facts: PictureFacts, width: number, size: number, scale: number): Block {
  const own = Math.min(width, WIDEST * size)
  const unit = facts.plate.view.form === 'tile' ? 1 : STEPS
  const block = stacked(
    [
      classes(facts, own, size),
      derived(facts, own, size),
      circleLegend(facts, own, size, scale),
      sites(facts, own, size),
    ],
    size * 0.5,
  )
  const hasPatterns = derivedCount(facts.plate.map) > 0 || facts.plate.legend.some((entry) => entry.kind === 'state')
  return hasPatterns
    ? { ...block, elements: [patterns(KEY, unit, [derivedPattern(KEY, unit)]), ...block.elements] }
    : block
}

function classes({ plate, words, names }: PictureFacts, width: number, size: number): Block {
  const { indicator } = plate.map.slice
  const entries = plate.legend.filter((entry) => plate.view.form !== 'circle' || entry.kind === 'state')
  if (entries.length === 0) return { width, height: 0, elements: [] }
  const type: Type = { size, leading: LEADING }
  const head = { size: size * 0.88, look: 'quiet' }
  const step = size * LEADING
  const unit = plate.view.form === 'tile' ? 1 : STEPS
  const line = (i: number) => i * step + baseline(type)
  const label = plate.view.form === 'circle' ? '' : unitLabel(indicator.unit, names.language)
  const headings = [lineOf(label, 0, line(0), head), lineOf(words.legend.count, width, line(0), head, 'end')]
  const rows = entries.flatMap((entry, i) => [
    swatchOf(entry, unit, i + 1, size),
    lineOf(limitText(entry, indicator, words, names.language), size * 2.3, line(i + 1), type),
    lineOf(String(entry.count), width, line(i + 1), type, 'end'),
  ])
  return { width, height: (entries.length + 1) * step, elements: [...headings, ...rows].filter(hasText) }
}

function swatchOf(entry: LegendEntry, unit: number, row: number, size: number): Element {
  const look =
    entry.kind === 'class'
      ? { class: `land c${entry.index}` }
      : entry.state === 'zero'
        ? { class: 'land zero' }
        : { class: 'land open', fill: stateFill(KEY, entry.state) }
  return patch(look, unit, row * size * LEADING, size)
}

function hasText({ tag, children }: Element): boolean {
  return tag !== 'text' || children.some((child) => child !== '')
}

/** A small field of color or pattern, drawn in the coordinates of the map's shapes so that patterns are as large as there. */
function patch(look: Readonly<Record<string, string>>, unit: number, top: number, size: number): Element {
  const [height, inset] = [size * 0.86, size * ((LEADING - 0.86) / 2)]
  return element('g', { transform: `scale(${1 / unit})` }, [
    element('rect', {
      ...look,
      x: 0.5 * unit,
      y: (top + inset) * unit,
      width: size * 1.7 * unit,
      height: height * unit,
      'stroke-width': 0.6 * unit,
    }),
  ])
}

function derived({ plate, words }: PictureFacts, width: number, size: number): Block {
  const count = derivedCount(plate.map)
  if (count === 0) return { width, height: 0, elements: [] }
  const text = paragraph(words.legend.derived(count), width - size * 2.3, { size, leading: LEADING })
  return {
    width,
    height: text.height,
    elements: [
      patch({ class: 'land plain' }, STEPS, 0, size),
      patch({ fill: derivedFill(KEY) }, STEPS, 0, size),
      element('g', { transform: `translate(${size * 2.3} 0)` }, text.elements),
    ],
  }
}

/** Circles of three sizes, as large as on the map. */
function circleLegend({ plate, words, names }: PictureFacts, width: number, size: number, scale: number): Block {
  if (plate.view.form !== 'circle' && plate.circles === null) return { width, height: 0, elements: [] }
  const { indicator } = (plate.circles ?? plate.map).slice
  const radius = circleRadius(plate.largest)
  const sizes = circleSizes(plate.largest)
  const largest = radius(sizes[0] ?? 0) * scale
  const caption = paragraph(words.legend.circles, width, { size: size * 0.88, look: 'quiet', leading: LEADING })
  const unit = unitLabel(indicator.unit, names.language)
  const head = paragraph(
    plate.circles === null
      ? unit
      : `${names.language === 'zh' ? indicator.name_zh : indicator.name_en}${unit === '' ? '' : names.language === 'zh' ? `（${unit}）` : ` (${unit})`}`,
    width,
    { size: size * 0.88, look: 'quiet', leading: LEADING },
  )
  const top = size * 0.7
  const tops = spread(
    sizes.map((value) => top + 2 * (largest - radius(value) * scale)),
    size * 1.15,
  )
  const bottom = Math.max(2 * largest + top, (tops.at(-1) ?? 0) + size * 0.6)
  const drawn = sizes.flatMap((value, i) => {
    const r = radius(value) * scale
    const y = top + 2 * largest - 2 * r
    const line = tops[i] ?? y
    return [
      element('circle', { class: 'line', cx: largest + 1, cy: y + r, r, 'stroke-width': 0.8 }),
      element('path', {
        class: 'line',
        d: `M${short(largest + 1)} ${short(y)}L${short(2 * largest + size * 0.8)} ${short(line)}`,
        'stroke-width': 0.8,
      }),
      lineOf(trimmed(value, indicator, names.language), 2 * largest + size * 1.1, line + size * 0.36, { size }),
    ]
  })
  return stacked(
    [head, { width, height: bottom, elements: [element('g', { class: 'swatches' }, drawn)] }, caption],
    size * 0.2,
  )
}

/** Heights pushed apart downwards where they are nearer than a line. */
function spread(heights: readonly number[], least: number): readonly number[] {
  const out: number[] = []
  for (const height of heights) out.push(Math.max(height, (out.at(-1) ?? Number.NEGATIVE_INFINITY) + least))
  return out
}

/** What the marks of sites mean. */
function sites({ plate, words }: PictureFacts, width: number, size: number): Block {
  const u = size / 16
  const entries: readonly (MarkLine | null)[] = [
    plate.bases.length > 0 ? { mark: [baseMark(u)], text: words.legend.bases } : null,
    plate.zones.length > 0
      ? { mark: [zoneMark('z1', 5, u), zoneMark('z4', 15, u), zoneMark('z8', 25, u)], text: words.legend.zones }
      : null,
    plate.zones.length > 1
      ? {
          mark: [
            element('g', { class: 'count' }, [
              element('circle', { cx: 13 * u, cy: 12 * u, r: 8 * u }),
              element('text', { x: 13 * u, y: 15.8 * u, 'font-size': 10.5 * u, 'text-anchor': 'middle' }, ['3']),
            ]),
          ],
          text: words.legend.clustered,
        }
      : null,
    plate.zones.some(({ active }) => !active)
      ? { mark: [zoneMark('revoked', 13, u)], text: words.legend.revoked }
      : null,
  ]
  return markLegend(
    entries.filter((entry) => entry !== null),
    width,
    size,
  )
}

/** A mark and what it means. */
export type MarkLine = { readonly mark: readonly Element[]; readonly text: string }

/** Marks under each other, each with its meaning beside it. */
export function markLegend(lines: readonly MarkLine[], width: number, size: number): Block {
  return stacked(
    lines.map(({ mark, text }) => {
      const told = paragraph(text, width - size * 2.3, { size: size * 0.94, leading: LEADING })
      return {
        width,
        height: told.height,
        elements: [...mark, element('g', { transform: `translate(${short(size * 2.3)} 0)` }, told.elements)],
      }
    }),
    size * 0.12,
  )
}

/** The diamond of a base, for a type of 16 times `u`. */
export function baseMark(u: number): Element {
  return element('path', { class: 'base', d: diamond(13 * u, 12 * u, 7 * u) })
}

/** The dot of a zone. */
export function zoneMark(look: string, x: number, u: number): Element {
  return element('circle', { class: `zone ${look}`, cx: x * u, cy: 12 * u, r: 4.5 * u })
}

function diamond(x: number, y: number, half: number): string {
  return `M${short(x)} ${short(y - half)}l${short(half * 0.86)} ${short(half)}l${short(-half * 0.86)} ${short(half)}l${short(-half * 0.86)} ${short(-half)}z`
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** How wide the words of a legend are at most, in sizes of its type. */
export function legendWidth({ plate, words, names }: PictureFacts): number {
  const texts = plate.legend.map((entry) => limitText(entry, plate.map.slice.indicator, words, names.language))
  return Math.min(WIDEST, 2.3 + Math.max(6, ...texts.map(textWidth)) + 4)
}
