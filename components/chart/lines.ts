import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { Axis, ChartOptions, Named } from './chart'
import { aside, chart, LINE, rule, text } from './chart'
import type { EndLabel } from './labels'
import { endLabels, endLabelsWidth, flag } from './labels'
import { AXIS, axisWidth, bottomAxis, isOnScale, leftAxis, scaleOf } from './scale'
import type { Drawn, LinePoint, Plot } from './series'
import { lineMark, numbered, segmentsOf } from './series'

export type Line = Named & {
  readonly tone: 'chosen' | 'other' | 'reference'
  readonly series?: number
  /** What follows the name at the line's end. */
  readonly end?: string
  readonly points: readonly LinePoint[]
}

type Moment = { readonly x: number; readonly text: string }

type Options = ChartOptions & {
  readonly axis: Axis
  readonly periods: readonly Moment[]
  /** The definition changes before `x`. */
  readonly breaks?: readonly Moment[]
  /** A value that the scale reaches and that is drawn as a line: 0 unless given, 100 for an index, null for none. */
  readonly baseline?: number | null
}

const PLOT = 190

/**
 * Time series: places that nobody chose in gray, chosen ones told apart by color and marker, references dotted; the last
 * two are labelled at their ends. Nothing is drawn across a missing period or a change of the definition. One period is
 * drawn as points.
 */
export function lines(rows: readonly Line[], options: Options): SvgNode {
  const { axis, periods, breaks = [], width = 400 } = options
  const drawn = drawnRows(rows, options)
  const labelled = drawn.filter(({ tone }) => tone !== 'other')
  const ends = labelled.map(({ name, place }) => ({ name, more: rows.find((row) => row.place === place)?.end ?? '' }))
  const right = width - endLabelsWidth(ends)
  const top = LINE + 8 + breaks.length * LINE
  const plotted = options.height === undefined ? PLOT : options.height - top - AXIS - 2
  const floor = top + Math.max(plotted, labelled.length * LINE)
  const baseline = axis.scale === 'log' || options.baseline === null ? [] : [options.baseline ?? 0]
  const values = [...drawn.flatMap(({ runs }) => runs.flat().map(({ value }) => value)), ...baseline]
  const y = scaleOf(values, { kind: axis.scale, range: [floor, top], count: 5 })
  const left = axisWidth(y, axis.format)
  const x = timeScale(periods, left, right)
  const plot: Plot = { x, y: y.at, left, right, floor, isPoint: periods.length === 1 }
  const group = (tone: Line['tone']) =>
    node(
      'g',
      {},
      drawn.filter((row) => row.tone === tone).map((row) => lineMark(row, plot)),
    )
  const layers = [
    leftAxis(y, axis.format, left, right),
    bottomAxis(
      periods.map((period) => ({ x: x(period.x), words: period.text })),
      { left, right, y: floor },
    ),
    aside('faint', [text(axis.title, 0, LINE / 2)]),
    aside(
      '',
      baseline.map((value) => rule('zero', left, y.at(value), right, y.at(value))),
    ),
    group('other'),
    aside('faint halo', breakMarks(breaks, periods, plot)),
    group('reference'),
    group('chosen'),
    aside(
      'halo',
      endLabels(
        labelled.map((row, i) => endLabel(row, ends[i]?.more ?? '', plot)),
        { x: right, from: top - LINE / 2, to: floor + LINE / 2 },
      ),
    ),
  ]
  return chart('lines', options, floor + AXIS + 2, drawn.length === 0 ? [] : layers)
}

/** The rows that have something to draw, cut into runs; the chosen numbered before any is left out. */
function drawnRows(rows: readonly Line[], { axis, periods, breaks = [] }: Options): readonly Drawn[] {
  const holds = (value: number) => isOnScale(value, axis.scale)
  const cuts = { periods: periods.map(({ x }) => x), breaks: breaks.map(({ x }) => x), holds }
  const series = new Map(numbered(rows).map((row) => [row.place, row.series]))
  return rows
    .map((row) => ({ ...row, series: series.get(row.place) ?? null, runs: segmentsOf(row.points, cuts) }))
    .filter(({ runs }) => runs.length > 0)
}

/** Periods stand at their distance in time; a single one near the labels. */
function timeScale(periods: readonly Moment[], left: number, right: number): (x: number) => number {
  const [first = 0, last = 0] = [periods.at(0)?.x, periods.at(-1)?.x]
  if (first === last) return () => left + (right - left) * 0.7
  return (x) => left + 10 + ((x - first) / (last - first)) * (right - left - 16)
}

/** A line between the last period of the old definition and the first of the new one, its label on the roomier side. */
function breakMarks(
  breaks: readonly Moment[],
  periods: readonly Moment[],
  { x, floor, left, right }: Plot,
): readonly SvgNode[] {
  return breaks.flatMap(({ x: at, text: words }, i) => {
    const before = periods.findLast((period) => period.x < at)
    const place = (x(at) + x(before?.x ?? at)) / 2
    const side = place - left > (right - left) / 2 ? -1 : 1
    return flag(words, 'break', { x: place, y: LINE + 4 + (i + 0.5) * LINE, foot: floor, side })
  })
}

function endLabel({ name, series, tone, runs }: Drawn, more: string, { x, y, right, isPoint }: Plot): EndLabel {
  const last = runs.at(-1)?.at(-1) ?? { x: 0, value: 0 }
  return { x: isPoint && tone === 'reference' ? right : x(last.x), y: y(last.value), name, more, series }
}
