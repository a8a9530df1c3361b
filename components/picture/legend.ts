import { circleRadius } from '@/components/map/circles'
import { derivedFill, derivedPattern } from '@/components/map/land'
import { circleSizes, limitText, trimmed } from '@/components/map/legend'
import { LATTICE, patterns, stateFill } from '@/components/map/patterns'
import type { LocatorWords } from '@/components/map/site-legend'
import type { Block, Type } from '@/components/svg/block'
import { baseline, empty, lineOf, paragraph, stacked } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'
import { unitLabel } from '@/data/format/number'
import type { LegendEntry } from '@/data/map/choropleth'
import { derivedCount } from '@/data/map/choropleth'
import type { Profile } from '@/data/profile/province'
import { SCOPE } from './parts'
import type { PictureFacts } from './texts'

const LEADING = 1.5
/** Width of a legend at most, in sizes of its type. */
const WIDEST = 19

/** The patterns of the legend: those of the map are as large as the map allows. */
const KEY = `${SCOPE}-key`

/** The legend with the number of places of each class, the states without a class, circles and marks. */
export function pictureLegend(facts: PictureFacts, width: number, size: number, scale: number): Block {
  const own = Math.min(width, WIDEST * size)
  const unit = facts.plate.view.form === 'tile' ? 1 : LATTICE
  const block = stacked(
    [
      classLegend(facts, own, size),
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

function classLegend({ plate, words, names }: PictureFacts, width: number, size: number): Block {
  const { indicator } = plate.map.slice
  const entries = plate.legend.filter((entry) => plate.view.form !== 'circle' || entry.kind === 'state')
  if (entries.length === 0) return { width, height: 0, elements: [] }
  const type: Type = { size, leading: LEADING }
  const head = { size: size * 0.88, look: 'quiet' }
  const step = size * LEADING
  const unit = plate.view.form === 'tile' ? 1 : LATTICE
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

function swatchOf(entry: LegendEntry, unit: number, row: number, size: number): SvgNode {
  const look =
    entry.kind === 'class'
      ? { class: `land c${entry.index}` }
      : entry.state === 'zero'
        ? { class: 'land zero' }
        : { class: 'land open', fill: stateFill(KEY, entry.state) }
  return patch(look, unit, row * size * LEADING, size)
}

function hasText({ tag, children }: SvgNode): boolean {
  return tag !== 'text' || children.some((child) => child !== '')
}

/** A small field of color or pattern, drawn in the coordinates of the map's shapes so that patterns are as large as there. */
function patch(look: Readonly<Record<string, string>>, unit: number, top: number, size: number): SvgNode {
  const [height, inset] = [size * 0.86, size * ((LEADING - 0.86) / 2)]
  return node('g', { transform: `scale(${1 / unit})` }, [
    node('rect', {
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
      patch({ class: 'land plain' }, LATTICE, 0, size),
      patch({ fill: derivedFill(KEY) }, LATTICE, 0, size),
      node('g', { transform: `translate(${size * 2.3} 0)` }, text.elements),
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
      node('circle', { class: 'line', cx: largest + 1, cy: y + r, r, 'stroke-width': 0.8 }),
      node('path', {
        class: 'line',
        d: `M${short(largest + 1)} ${short(y)}L${short(2 * largest + size * 0.8)} ${short(line)}`,
        'stroke-width': 0.8,
      }),
      lineOf(trimmed(value, indicator, names.language), 2 * largest + size * 1.1, line + size * 0.36, { size }),
    ]
  })
  return stacked(
    [head, { width, height: bottom, elements: [node('g', { class: 'swatches' }, drawn)] }, caption],
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
            node('g', { class: 'count' }, [
              node('circle', { cx: 13 * u, cy: 12 * u, r: 8 * u }),
              node('text', { x: 13 * u, y: 15.8 * u, 'font-size': 10.5 * u, 'text-anchor': 'middle' }, ['3']),
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
type MarkLine = { readonly mark: readonly SvgNode[]; readonly text: string }

/** Marks under each other, each with its meaning beside it. */
function markLegend(lines: readonly MarkLine[], width: number, size: number): Block {
  return stacked(
    lines.map(({ mark, text }) => {
      const told = paragraph(text, width - size * 2.3, { size: size * 0.94, leading: LEADING })
      return {
        width,
        height: told.height,
        elements: [...mark, node('g', { transform: `translate(${short(size * 2.3)} 0)` }, told.elements)],
      }
    }),
    size * 0.12,
  )
}

/** The diamond of a base, for a type of 16 times `u`. */
function baseMark(u: number): SvgNode {
  return node('path', { class: 'base', d: diamond(13 * u, 12 * u, 7 * u) })
}

/** The dot of a zone. */
function zoneMark(look: string, x: number, u: number): SvgNode {
  return node('circle', { class: `zone ${look}`, cx: x * u, cy: 12 * u, r: 4.5 * u })
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

/** What the fills and marks of a locator map mean, only those that it has. */
export function locatorLegend({ bases, zones }: Profile, words: LocatorWords, width: number, size: number): Block {
  const u = size / 16
  const active = zones.filter((state) => state.active).map(({ zone }) => zone)
  const cities = active.filter(({ level }) => level !== 'county').map(({ batch }) => batch)
  const batches = [...new Set(cities)].toSorted((a, b) => a - b)
  const [county] = active.filter(({ level }) => level === 'county')
  const lines: readonly (MarkLine | null)[] = [
    bases.length === 0 ? null : { mark: [baseMark(u)], text: words.base },
    ...batches.map((batch) => ({ mark: [field(batch, u)], text: words.zone(batch) })),
    county === undefined ? null : { mark: [zoneMark(`z${county.batch}`, 13, u)], text: words.county },
    active.length === zones.length ? null : { mark: [zoneMark('revoked', 13, u)], text: words.revoked },
  ]
  return markLegend(
    lines.filter((line) => line !== null),
    width,
    size,
  )
}

function field(batch: number, u: number) {
  return node('rect', { class: `city z${batch}`, x: 0.5 * u, y: 5 * u, width: 26 * u, height: 14 * u })
}

/** The classes as one strip with their limits between them, for pictures without room for a legend. */
export function pictureStrip({ plate, names }: PictureFacts, width: number, size: number): Block {
  const classes = plate.legend.flatMap((entry) => (entry.kind === 'class' ? [entry] : [])).toReversed()
  if (classes.length < 2 || plate.view.form === 'circle') return empty
  const { indicator } = plate.map.slice
  const unitText = unitLabel(indicator.unit, names.language)
  const own = Math.min(width * 0.8, width - (textWidth(unitText) + 0.6) * size)
  const step = own / classes.length
  const isTile = plate.view.form === 'tile'
  const unit = isTile ? 1 : LATTICE
  const bar = size * 0.9
  const limits = apart(
    classes
      .slice(1)
      .map(({ lower }, i) => ({ text: trimmed(lower ?? 0, indicator, names.language), x: (i + 1) * step })),
    size,
  )
  return {
    width,
    height: bar + size * 1.3,
    elements: [
      node(
        'g',
        { transform: `scale(${1 / unit})` },
        classes.map(({ index }, i) =>
          node('rect', {
            class: `land c${index}`,
            x: i * step * unit,
            y: 0,
            width: step * unit,
            height: bar * unit,
          }),
        ),
      ),
      ...limits.map(({ text, x }) => lineOf(text, x, bar + size * 1.05, { size }, 'middle')),
      lineOf(unitText, width, bar, { size, look: 'quiet' }, 'end'),
    ],
  }
}

type Limit = { readonly text: string; readonly x: number }

/** As many of the limits as stand apart from each other. */
function apart(limits: readonly Limit[], size: number): readonly Limit[] {
  const half = ({ text }: Limit) => (textWidth(text) * size) / 2
  const kept: Limit[] = []
  for (const limit of limits) {
    const last = kept.at(-1)
    if (last === undefined || last.x + half(last) + size * 0.4 < limit.x - half(limit)) kept.push(limit)
  }
  return kept
}
