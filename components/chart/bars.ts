import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { QuantityState } from '@/data/facts/quantity'
import type { ChartOptions, Named, Reference } from './chart'
import { aside, chart, hitArea, labelWidth, mark, rule, STUB, text, unknownMark } from './chart'
import { FLAG_GAP, flag, flagLanes, laneMiddle, lanesHeight } from './labels'
import { fitRange, scaleOf } from './scale'

export type Bar = Named & {
  readonly value: number | null
  readonly state: QuantityState
  readonly text: string
  readonly tone: 'chosen' | 'other'
}

const ROW = 22
const THICK = 10
/** Rows of a chart that is to have another height are so many times as high, and bars with them. */
const STRETCH = { least: 0.75, most: 2.2, bar: 1.7 }
const GAP = 6
/** What a line keeps from a label beside it. */
const CLEAR = 2

/** Where a value stands, and on which side of zero the labels of what has no value stand: on the roomier. */
type Ruler = { readonly at: (value: number) => number; readonly side: 1 | -1 }

/**
 * Horizontal bars from zero, one a row in the order given, each with its value; lines through all rows mark what to
 * compare with. A zero is the axis alone, below precision a row of dots, missing a hatch: none is a short bar.
 */
export function bars(
  rows: readonly Bar[],
  options: ChartOptions & { readonly references: readonly Reference[] },
): SvgNode {
  const { references, width = 400 } = options
  const { at, side } = rulerOf(rows, options)
  const lanes = flagLanes(
    references.map(({ value, text: words }) => ({ x: side * at(value), width: FLAG_GAP + labelWidth(words) + GAP })),
  )
  const top = lanesHeight(lanes) + (references.length > 0 ? 4 : 0)
  const row = rowHeight(options.height, top, rows.length)
  const bottom = top + rows.length * row
  const middle = (i: number) => top + (i + 0.5) * row
  const drawn = [
    aside(
      '',
      rows.map(({ name, tone }, i) => text(name, 0, middle(i), tone === 'chosen' ? { class: 'name' } : {})),
    ),
    ...rows.map((one, i) =>
      mark(one, one.tone, [
        ...(one.sentence === undefined ? [] : [hitArea(0, middle(i) - row / 2, width, row)]),
        ...shape(one, middle(i), THICK * Math.min(row / ROW, STRETCH.bar), { at, side }),
      ]),
    ),
    aside('', [
      rule('zero', at(0), top, at(0), bottom),
      ...references.flatMap(({ id, value, text: words }, i) =>
        flag(words, `benchmark ${id}`, {
          x: at(value),
          y: laneMiddle(lanes[i] ?? 0, top - 4),
          foot: bottom,
          side,
          gaps: rows.flatMap((one, nth) => (isCrossed(one, at(value), { at, side }) ? [middle(nth)] : [])),
        }),
      ),
    ]),
    aside(
      'halo',
      rows.map((one, i) => valueLabel(one, middle(i), { at, side })),
    ),
  ]
  return chart('bars', options, bottom + 2, rows.length === 0 ? [] : drawn)
}

function rulerOf(rows: readonly Bar[], { references, width = 400 }: Parameters<typeof bars>[1]): Ruler {
  const names = Math.max(0, ...rows.map(({ name }) => labelWidth(name))) + 10
  const values = [0, ...rows.flatMap(({ value }) => value ?? []), ...references.map(({ value }) => value)]
  const share = scaleOf(values, { kind: 'linear', range: [0, 1], count: 5, nice: false }).at
  const side = share(0) > 0.5 ? -1 : 1
  const room = (value: number, label: number, on: 1 | -1) => ({
    share: share(value),
    before: on === -1 ? label : 0,
    after: on === 1 ? label : 0,
  })
  const labels = rows.map(({ value, text: words }) =>
    value === null
      ? room(0, STUB + GAP + labelWidth(words), side)
      : room(value, GAP + labelWidth(words), value < 0 ? -1 : 1),
  )
  // Flags to the left may reach over the names, which begin below them.
  const flags = side === 1 ? references.map((one) => room(one.value, FLAG_GAP + labelWidth(one.text), side)) : []
  const [left, right] = fitRange([...labels, ...flags], names, width - 1, width / 6)
  return { at: (value) => left + share(value) * (right - left), side }
}

/** From one row to the next: as usual, or as far as the chart is to be high, within bounds. */
function rowHeight(height: number | undefined, top: number, rows: number): number {
  if (height === undefined) return ROW
  return Math.min(ROW * STRETCH.most, Math.max(ROW * STRETCH.least, (height - top - 2) / rows))
}

function shape({ state, value }: Bar, y: number, thick: number, { at, side }: Ruler): readonly SvgNode[] {
  if (state !== 'value') return unknownMark(state, at(0), y, side)
  const [from = 0, to = 0] = [at(0), at(value ?? 0)].toSorted((a, b) => a - b)
  return [node('rect', { class: 'amount', x: from, y: y - thick / 2, width: to - from, height: thick })]
}

function valueLabel(row: Bar, y: number, ruler: Ruler): SvgNode {
  const { x, to } = labelStart(row, ruler)
  const end = to === -1 ? { 'text-anchor': 'end' } : {}
  const look = row.state === 'value' || row.state === 'zero' ? {} : { class: 'faint' }
  return text(row.text, x, y, { ...look, ...end })
}

/** Where the label of a value begins, and to which side it runs. */
function labelStart({ value }: Bar, { at, side }: Ruler): { readonly x: number; readonly to: 1 | -1 } {
  const to = value === null ? side : value < 0 ? -1 : 1
  return { x: at(value ?? 0) + to * (GAP + (value === null ? STUB : 0)), to }
}

/** Whether a line through all rows would run through the label of this one. */
function isCrossed(row: Bar, line: number, ruler: Ruler): boolean {
  const { x, to } = labelStart(row, ruler)
  const from = (line - x) * to
  return from > -CLEAR && from < labelWidth(row.text) + CLEAR
}
