import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { Axis, ChartOptions, Named, ScaleKind } from './chart'
import { aside, chart, hitArea, LINE, labelWidth, mark, markerPath, rule, short, text } from './chart'
import { FLAG_GAP, flag, flagLanes, laneMiddle, lanesHeight } from './labels'
import { AXIS, bottomAxis, fitRange, isOnScale, scaleOf, tickLabels } from './scale'

export type Tick = Named & {
  readonly value: number | null
  /** The value in words. */
  readonly text: string
  readonly tone: 'chosen' | 'other'
  readonly outlier: boolean
}

type Quartiles = { readonly lower: number; readonly median: number; readonly upper: number; readonly text: string }
type Position = (value: number) => number
type Options = ChartOptions & { readonly axis: Axis; readonly quartiles: Quartiles | null }

const STRIP = 26
const EDGE = 4

/**
 * A distribution: every place is one tick on a strip, over a band from the lower to the upper quartile. The chosen and
 * the outliers carry their names on poles; the median is named below.
 */
export function strip(ticks: readonly Tick[], options: Options): SvgNode {
  const { axis, quartiles, width = 400 } = options
  const known = ticks.flatMap((tick) =>
    tick.value === null || !isOnScale(tick.value, axis.scale) ? [] : [{ ...tick, value: tick.value }],
  )
  const told = known.filter(({ tone, outlier }) => tone === 'chosen' || outlier)
  const words = (tick: Tick) => `${tick.name} ${tick.text}`
  const share = scaleOf(
    known.map(({ value }) => value),
    { kind: axis.scale, range: [0, 1], count: 5, nice: false },
  )
  const position = told.map((tick) => ({
    share: share.at(tick.value),
    before: 0,
    after: FLAG_GAP + labelWidth(words(tick)),
  }))
  const ends = share.ticks.map((tick) => ({
    share: share.at(tick),
    before: labelWidth(axis.format(tick)) / 2,
    after: labelWidth(axis.format(tick)) / 2,
  }))
  const [left, right] = fitRange([...position, ...ends], EDGE, width - EDGE, width / 3)
  const x = (value: number) => left + share.at(value) * (right - left)
  const lanes = flagLanes(told.map((tick) => ({ x: x(tick.value), width: FLAG_GAP + labelWidth(words(tick)) + 6 })))
  const top = lanesHeight(lanes) + 6
  const floor = top + STRIP
  const layers = [
    ...(quartiles === null ? [] : [band(quartiles, x, top)]),
    bottomAxis(tickLabels({ ...share, at: x }, axis.format), { left: left - EDGE, right: right + EDGE, y: floor }),
    ...(['other', 'chosen'] as const).map((tone) =>
      node(
        'g',
        {},
        known
          .filter((tick) => tick.tone === tone)
          .map((tick) =>
            mark(tick, `${tone} tick`, [
              ...(tick.sentence === undefined ? [] : [hitArea(x(tick.value) - 3, top, 6, STRIP)]),
              rule('line', x(tick.value), top + 4, x(tick.value), floor - 4),
            ]),
          ),
      ),
    ),
    aside(
      'halo',
      told.map((tick, i) =>
        node(
          'g',
          { class: tick.tone },
          flag(words(tick), 'pole', { x: x(tick.value), y: laneMiddle(lanes[i] ?? 0, top - 6), foot: top + 4 }),
        ),
      ),
    ),
    foot(quartiles, x, floor + AXIS + LINE / 2, options),
  ]
  return chart(
    'strip',
    options,
    floor + AXIS + footLines(quartiles, x, options) * LINE + 2,
    known.length === 0 ? [] : layers,
  )
}

function band({ lower, median, upper }: Quartiles, x: Position, top: number): SvgNode {
  const box = { x: x(lower), y: top, width: Math.max(1, x(upper) - x(lower)), height: STRIP }
  return aside('', [node('rect', { class: 'band', ...box }), rule('benchmark', x(median), top, x(median), top + STRIP)])
}

/** Under the axis: the median, on its place where there is room, and the title, on the same line where they do not meet. */
function foot(quartiles: Quartiles | null, x: Position, y: number, options: Options): SvgNode {
  const { axis, width = 400 } = options
  const below = y + (footLines(quartiles, x, options) - 1) * LINE
  const title = text(axis.title, width, below, { class: 'faint', 'text-anchor': 'end' })
  if (quartiles === null) return aside('', [title])
  return aside('', [text(quartiles.text, medianMiddle(quartiles, x, width), y, { 'text-anchor': 'middle' }), title])
}

function footLines(quartiles: Quartiles | null, x: Position, { axis, width = 400 }: Options): 1 | 2 {
  if (quartiles === null) return 1
  const end = medianMiddle(quartiles, x, width) + labelWidth(quartiles.text) / 2
  return end + LINE > width - labelWidth(axis.title) ? 2 : 1
}

function medianMiddle({ median, text: words }: Quartiles, x: Position, width: number): number {
  const half = labelWidth(words) / 2
  return Math.max(half, Math.min(width - half, x(median)))
}

export type BenchmarkId = 'nation' | 'region' | 'peers'

type BenchmarkOptions = {
  readonly title: string
  /** Of this place. */
  readonly value: number
  readonly scale: ScaleKind
  readonly references: readonly { readonly id: BenchmarkId; readonly value: number }[]
  readonly width?: number
}

const HEIGHT = 24
const MIDDLE = HEIGHT / 2

/** All places as ticks on one line, this place as a dot, and what to compare with as three kinds of lines across. */
export function benchmarkStrip(
  values: readonly number[],
  { title, value, scale, references, width = 200 }: BenchmarkOptions,
): SvgNode {
  const has = (one: number) => isOnScale(one, scale)
  const x = scaleOf([...values, value, ...references.map((one) => one.value)], {
    kind: scale,
    range: [6, width - 6],
    count: 2,
    nice: false,
  })
  const ticks = values.filter(has).map((one) => `M${short(x.at(one))} ${MIDDLE - 4}v8`)
  return node(
    'svg',
    { class: 'chart benchmark-strip', viewBox: `0 0 ${width} ${HEIGHT}`, role: 'img', 'aria-label': title },
    [
      rule('grid', 1, MIDDLE, width - 1, MIDDLE),
      node('path', { class: 'tick', d: ticks.join('') }),
      ...references.filter((one) => has(one.value)).map((one) => benchmark(one.id, x.at(one.value), 1, HEIGHT - 1)),
      ...(has(value)
        ? [
            node('g', { class: 'chosen' }, [
              node('path', { class: 'marker', d: markerPath('circle', x.at(value), MIDDLE, 5) }),
            ]),
          ]
        : []),
    ],
  )
}

/** The mark of a benchmark, to stand beside its name in a legend. */
export function referenceSwatch(id: BenchmarkId): SvgNode {
  return node('svg', { class: 'chart key', viewBox: '0 0 12 16', width: 12, height: 16, 'aria-hidden': 'true' }, [
    benchmark(id, 6, 1, 15),
  ])
}

function benchmark(id: BenchmarkId, x: number, from: number, to: number): SvgNode {
  return rule(`benchmark ${id}`, x, from, x, to)
}
