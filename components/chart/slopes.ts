import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { QuantityState } from '@/data/facts/quantity'
import type { ChartOptions, Named, ScaleKind } from './chart'
import { aside, chart, LINE, mark, markerPath, rule, short, text, unknownMark } from './chart'
import type { EndLabel } from './labels'
import { endLabels, endLabelsWidth, LEAD } from './labels'
import { isOnScale, scaleOf } from './scale'
import { numbered, seriesLook } from './series'

export type Side = { readonly value: number | null; readonly state: QuantityState; readonly text: string }

export type Slope = Named & {
  readonly tone: 'chosen' | 'other' | 'reference'
  readonly series?: number
  readonly from: Side
  readonly to: Side
}

type Options = ChartOptions & { readonly scale: ScaleKind; readonly periods: readonly [string, string] }
type Seen = Slope & { readonly number: number | null }
type Ends = { readonly left: number; readonly right: number; readonly y: (value: number) => number }

const PLOT = 180
/** The share of the width that labels may take on both sides before names stand on the right only. */
const LABELS = 0.66

/**
 * Two periods as two uprights, a line from each place's value to its other. Labels on both sides are moved apart. A place
 * without one of the values has no slope: it stands below with both texts.
 */
export function slopes(rows: readonly Slope[], options: Options): SvgNode {
  const { scale, periods, width = 400 } = options
  const has = ({ value }: Side) => value !== null && isOnScale(value, scale)
  const series = new Map(numbered(rows).map((row) => [row.place, row.series]))
  const seen = rows.map((row): Seen => ({ ...row, number: series.get(row.place) ?? null }))
  const whole = seen.filter(({ from, to }) => has(from) && has(to))
  const parts = seen.filter(({ from, to, tone }) => tone !== 'other' && !(has(from) && has(to)))
  const labelled = whole.filter(({ tone }) => tone !== 'other')
  const rightWidth = endLabelsWidth([...labelled, ...parts].map((row) => ({ name: row.name, more: row.to.text })))
  const named = endLabelsWidth([...labelled, ...parts].map((row) => ({ name: row.name, more: row.from.text })))
  const bare = endLabelsWidth([...labelled, ...parts].map((row) => ({ name: '', more: row.from.text })))
  const isNamed = named + rightWidth <= width * LABELS
  const top = LINE + 12
  const below = parts.length === 0 ? LINE + 4 : (parts.length + 1) * LINE + 4
  const plotted = options.height === undefined ? PLOT : options.height - top - below
  const floor = top + (whole.length === 0 ? 0 : Math.max(plotted, labelled.length * LINE))
  const { at: y } = scaleOf(
    whole.flatMap(({ from, to }) => [from.value ?? 0, to.value ?? 0]),
    { kind: scale, range: [floor - 4, top + 4], count: 5, nice: false },
  )
  const ends: Ends = { left: isNamed ? named : bare, right: width - rightWidth, y }
  const label = (row: Seen, side: 'from' | 'to'): EndLabel => ({
    x: side === 'from' ? ends.left : ends.right,
    y: y(row[side].value ?? 0),
    name: side === 'from' && !isNamed ? '' : row.name,
    more: row[side].text,
    series: row.number,
  })
  const room = { from: top - LINE / 2, to: floor + LINE / 2 }
  const low = whole.length === 0 ? top : floor + LINE
  const layers = [
    aside('axis', [
      text(periods[0], ends.left, LINE / 2, { 'text-anchor': 'middle' }),
      text(periods[1], ends.right, LINE / 2, { 'text-anchor': 'middle' }),
      rule('base', ends.left, top - 6, ends.left, floor + 4),
      rule('base', ends.right, top - 6, ends.right, floor + 4),
    ]),
    ...(['other', 'reference', 'chosen'] as const).map((tone) =>
      node(
        'g',
        {},
        whole.filter((row) => row.tone === tone).map((row) => slope(row, ends)),
      ),
    ),
    aside('halo', [
      ...endLabels(
        labelled.map((row) => label(row, 'from')),
        { ...room, x: ends.left, side: -1 },
      ),
      ...endLabels(
        labelled.map((row) => label(row, 'to')),
        { ...room, x: ends.right },
      ),
    ]),
    ...parts.map((row, i) => partial(row, ends, low + (i + 0.5) * LINE, isNamed)),
  ]
  return chart('slopes', options, low + parts.length * LINE + 4, whole.length + parts.length === 0 ? [] : layers)
}

function slope({ sentence, href, ...row }: Seen, { left, right, y }: Ends): SvgNode {
  const [start, end] = [y(row.from.value ?? 0), y(row.to.value ?? 0)]
  const line = node('path', { class: 'line', d: `M${short(left)} ${short(start)}L${short(right)} ${short(end)}` })
  if (row.tone === 'other') return mark(row, 'other', [line])
  const told = { ...row, ...(sentence === undefined ? {} : { sentence }), ...(href === undefined ? {} : { href }) }
  if (row.tone === 'reference') return mark(told, 'reference', [line])
  const { look, shape } = seriesLook(row.number ?? 0)
  const d = markerPath(shape, left, start, 3.2) + markerPath(shape, right, end, 3.2)
  return mark(told, look, [line, node('path', { class: 'marker', d })])
}

/** A place with one value or none: its texts on both sides, and between them what kind of nothing there is. */
function partial(row: Seen, { left, right }: Ends, y: number, isNamed: boolean): SvgNode {
  const look = row.number === null ? 'reference' : seriesLook(row.number).look
  const [from, to] = [isNamed ? `${row.name} ${row.from.text}` : row.from.text, `${row.name} ${row.to.text}`]
  return mark(row, look, [
    node('g', { 'aria-hidden': 'true' }, [
      text(from, left - LEAD - 12, y, { 'text-anchor': 'end', class: 'faint' }),
      ...[row.from, row.to].flatMap(({ state }, i) => unknownMark(state, i === 0 ? left - 8 : right - 8, y, 1)),
      text(to, right + LEAD + 12, y, { class: 'faint' }),
    ]),
  ])
}
