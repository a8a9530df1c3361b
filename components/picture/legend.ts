import { circleKey } from '@/components/map/circles'
import { derivedPattern } from '@/components/map/land'
import type { Field, LegendRow } from '@/components/map/legend-rows'
import { entryRows, fieldFills, fieldUnit, landRows } from '@/components/map/legend-rows'
import { patterns } from '@/components/map/patterns'
import type { Block, Type } from '@/components/svg/block'
import { baseline, beside, empty, hasText, lineOf, paragraph, stacked, wrapped } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'
import { measureLabel, trimmed, unitLabel } from '@/data/format/number'
import { localText } from '@/data/language'
import { SCOPE } from './parts'
import type { PictureFacts } from './texts'

/** From line to line of a legend, and its width at most, in sizes of its type. */
export const LEADING = 1.38
export const WIDEST = 19
/** Room of a count, in sizes of its type. */
const COUNT = 1.6

/** The patterns of the legend: those of the map are as large as the map allows. */
const KEY = `${SCOPE}-key`

/** The legend of the land in two columns of a width. */
export function fieldInTwo(facts: PictureFacts, width: number, size: number, gap: number): Block {
  const { thematic, words, names } = facts
  const count = landRows(thematic, words, names.language).filter((row) => row.count !== null).length
  const half = Math.ceil(count / 2)
  return beside([fieldLegend(facts, width, size, [0, half]), fieldLegend(facts, width, size, [half])], width, gap)
}

/** The legend with the number of places of each class, and the states without a class. */
export function fieldLegend(
  facts: PictureFacts,
  width: number,
  size: number,
  [from, to]: readonly [number, number?] = [0],
): Block {
  const { thematic, words, names } = facts
  const own = Math.min(width, WIDEST * size)
  const unit = fieldUnit(thematic)
  const rows = landRows(thematic, words, names.language)
  const block = stacked(
    [
      countedRows(rows.filter(({ count }) => count !== null).slice(from, to), facts, own, size),
      // What is not counted in a column stands last.
      ...(to === undefined ? rows.filter(({ count }) => count === null) : []).map((row) =>
        noteRow(row, unit, own, size),
      ),
    ],
    size * 0.5,
  )
  const hasPatterns = rows.some(({ swatch: { kind } }) => kind === 'state' || kind === 'derived')
  return hasPatterns
    ? { ...block, elements: [patterns(KEY, unit, [derivedPattern(KEY, unit)]), ...block.elements] }
    : block
}

function countedRows(
  rows: readonly LegendRow<Field>[],
  { thematic, words, names }: PictureFacts,
  width: number,
  size: number,
): Block {
  if (rows.length === 0) return { width, height: 0, elements: [] }
  const type: Type = { size, leading: LEADING }
  const head = { size, look: 'quiet' }
  const step = size * LEADING
  const unit = fieldUnit(thematic)
  const line = (i: number) => i * step + baseline(type)
  const label = thematic.view.form === 'circle' ? '' : unitLabel(thematic.map.slice.indicator.unit, names.language)
  const headings = [lineOf(label, 0, line(0), head), lineOf(words.legend.count, width, line(0), head, 'end')]
  let at = 1
  const lines = rows.flatMap(({ swatch, text, count }) => {
    const first = at
    const meaning = wrapped(text, width / size - 2.3 - COUNT)
    at += meaning.length
    return [
      ...patches(swatch, unit, first * step, size),
      ...meaning.map((part, i) => lineOf(part, size * 2.3, line(first + i), type)),
      lineOf(String(count), width, line(first), type, 'end'),
    ]
  })
  return { width, height: at * step, elements: [...headings, ...lines].filter(hasText) }
}

/** A small field of color or pattern, drawn in the coordinates of the map's shapes so that patterns are as large as there. */
function patches(field: Field, unit: number, top: number, size: number): readonly SvgNode[] {
  const [height, inset] = [size * 0.86, size * ((LEADING - 0.86) / 2)]
  return fieldFills(field, KEY).map((fill) =>
    node('g', { transform: `scale(${1 / unit})` }, [
      node('rect', {
        ...fill,
        x: 0.5 * unit,
        y: (top + inset) * unit,
        width: size * 1.7 * unit,
        height: height * unit,
        'stroke-width': 0.6 * unit,
      }),
    ]),
  )
}

/** A line that is not counted in a column. */
function noteRow({ swatch, text }: LegendRow<Field>, unit: number, width: number, size: number): Block {
  const meaning = paragraph(text, width - size * 2.3, { size, leading: LEADING })
  return {
    width,
    height: meaning.height,
    elements: [
      ...patches(swatch, unit, 0, size),
      node('g', { transform: `translate(${size * 2.3} 0)` }, meaning.elements),
    ],
  }
}

/** Circles of three sizes, as large as on the map. */
export function circleLegend(
  { thematic, words, names }: PictureFacts,
  given: number,
  size: number,
  scale: number,
): Block {
  const width = Math.min(given, WIDEST * size)
  const key = circleKey(thematic, words, names.language)
  if (key === null) return { width, height: 0, elements: [] }
  const { indicator } = (thematic.circles ?? thematic.map).slice
  const type = { size, look: 'quiet', leading: LEADING }
  const head =
    thematic.circles === null
      ? unitLabel(indicator.unit, names.language)
      : measureLabel(localText(indicator, 'name', names.language), indicator.unit, names.language)
  const largest = (key.circles[0]?.radius ?? 0) * scale
  const top = size * 0.7
  const tops = spread(
    key.circles.map(({ radius }) => top + 2 * (largest - radius * scale)),
    size * 1.15,
  )
  const bottom = Math.max(2 * largest + top, (tops.at(-1) ?? 0) + size * 0.6)
  const drawn = key.circles.flatMap(({ radius, text }, i) => {
    const r = radius * scale
    const y = top + 2 * largest - 2 * r
    const line = tops[i] ?? y
    return [
      node('circle', { class: 'line', cx: largest + 1, cy: y + r, r, 'stroke-width': 0.8 }),
      node('path', {
        class: 'line',
        d: `M${short(largest + 1)} ${short(y)}L${short(2 * largest + size * 0.8)} ${short(line)}`,
        'stroke-width': 0.8,
      }),
      lineOf(text, 2 * largest + size * 1.1, line + size * 0.36, { size }),
    ]
  })
  return stacked(
    [
      paragraph(head, width, type),
      { width, height: bottom, elements: [node('g', { class: 'swatches' }, drawn)] },
      paragraph(words.legend.circles, width, type),
    ],
    size * 0.2,
  )
}

/** Heights pushed apart downwards where they are nearer than a line. */
function spread(heights: readonly number[], least: number): readonly number[] {
  const out: number[] = []
  for (const height of heights) out.push(Math.max(height, (out.at(-1) ?? Number.NEGATIVE_INFINITY) + least))
  return out
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Words of a legend, not limits of a class, are broken where they are longer than this and room is scarce, in sizes of its type. */
const LONG = 7

/** How wide a legend must be, in sizes of its type. */
export function legendWidth({ thematic, words, names }: PictureFacts): number {
  const rows = entryRows(thematic.legend, thematic.map.slice.indicator, words, names.language)
  return (
    2.3 +
    Math.max(6, ...rows.map(({ text }) => (/\d/.test(text) ? textWidth(text) : Math.min(LONG, textWidth(text))))) +
    0.6 +
    COUNT
  )
}

/** The classes as one strip with their limits between them, for pictures without room for a legend. */
export function pictureStrip({ thematic, names }: PictureFacts, width: number, size: number): Block {
  const classes = thematic.legend.flatMap((entry) => (entry.kind === 'class' ? [entry] : [])).toReversed()
  if (classes.length < 2 || thematic.view.form === 'circle') return empty
  const { indicator } = thematic.map.slice
  const unitText = unitLabel(indicator.unit, names.language)
  const own = Math.min(width * 0.8, width - (textWidth(unitText) + 0.6) * size)
  const step = own / classes.length
  const unit = fieldUnit(thematic)
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
