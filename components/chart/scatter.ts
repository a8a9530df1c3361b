import { max } from 'd3-array'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { Axis, ChartOptions, MarkerShape, Named, ScaleKind } from './chart'
import { aside, chart, LINE, labelWidth, mark, markerPath, rule, text } from './chart'
import type { Box, Spot } from './labels'
import { placeLabels } from './labels'
import { AXIS, axisWidth, bottomAxis, isOnScale, leftAxis, scaleOf, tickLabels } from './scale'
import type { Entry } from './series'
import { legendRow } from './series'

type Seen = Dot & { readonly at: readonly [number, number]; readonly r: number }
type Valued = Dot & { readonly x: number; readonly y: number }

/** Height of the plot as a share of the width of the chart. */
const SHAPE = 0.7
/** From the edge of the plot to the outermost dots, at least. */
const LEAST_PAD = 10
const NAME = LINE - 2

/**
 * Two values of each place against one another: groups by shape and color, the area of a dot by a third value, the chosen
 * in the accent and named, others named where there is room.
 */
export function scatter(dots: readonly Dot[], options: ScatterOptions): SvgNode {
  const { quadrants, width = 400 } = options
  const known = dots.filter((dot): dot is Valued => isOn(dot.x, options.x.scale) && isOn(dot.y, options.y.scale))
  const radius = radiusOf(known, options)
  const pad = Math.max(LEAST_PAD, ...known.map(({ size }) => radius(size) + 2))
  const legend = legendRow(legendOf(known, options, radius), width)
  const top = legend.height + LINE + 6
  const floor = options.height === undefined ? top + width * SHAPE : options.height - AXIS - LINE - 2
  const yValues = [...known.map((dot) => dot.y), ...(quadrants ? [quadrants.y.value] : [])]
  const xValues = [...known.map((dot) => dot.x), ...(quadrants ? [quadrants.x.value] : [])]
  const y = scaleOf(yValues, { kind: options.y.scale, range: [floor - pad, top + pad], count: 5 })
  const [left, right] = [axisWidth(y, options.y.format), width - 1]
  const x = scaleOf(xValues, { kind: options.x.scale, range: [left + pad, right - pad], count: 5 })
  const bounds: Box = { left, top, right, bottom: floor }
  const cross =
    quadrants &&
    quadrantMarks(
      { text: quadrants.x.text, at: x.at(quadrants.x.value) },
      { text: quadrants.y.text, at: y.at(quadrants.y.value) },
      bounds,
    )
  const seen = known
    .map((dot): Seen => ({ ...dot, at: [x.at(dot.x), y.at(dot.y)], r: radius(dot.size) }))
    .toSorted((a, b) => b.r - a.r || Number(a.tone === 'chosen') - Number(b.tone === 'chosen'))
  const spots = placeLabels(
    seen.map(({ at, r, name, tone }) => ({ x: at[0], y: at[1], r, width: labelWidth(name), must: tone === 'chosen' })),
    { bounds, obstacles: cross?.boxes ?? [], height: NAME },
  )
  const layers = [
    aside('', legend.parts),
    aside('faint', [
      text(options.y.title, 0, legend.height + LINE / 2),
      text(options.x.title, right, floor + AXIS + LINE / 2, { 'text-anchor': 'end' }),
    ]),
    leftAxis(y, options.y.format, left, right),
    bottomAxis(tickLabels(x, options.x.format), { left, right, y: floor }),
    aside('faint halo', cross?.parts ?? []),
    node(
      'g',
      { class: options.size ? 'sized' : null },
      seen.map((dot) => mark(dot, lookOf(dot, options), [shapeOf(dot, dot.at, dot.r, options)])),
    ),
    aside(
      'halo',
      seen.flatMap((dot, i) => nameOf(dot, spots[i] ?? null)),
    ),
  ]
  return chart('scatter', options, floor + AXIS + LINE + 2, known.length === 0 ? [] : layers)
}

function isOn(value: number | null, scale: ScaleKind): boolean {
  return value !== null && isOnScale(value, scale)
}

/** A name at its spot, with a line to its dot from afar. */
function nameOf({ name, tone, at, r }: Seen, spot: Spot | null): readonly SvgNode[] {
  if (spot === null) return []
  const words = text(name, spot.x, spot.y, { class: tone === 'chosen' ? 'name' : 'faint' })
  if (!spot.led) return [words]
  const end = [
    Math.min(Math.max(at[0], spot.x), spot.x + labelWidth(name)),
    spot.y + Math.sign(at[1] - spot.y) * 5,
  ] as const
  const share = r / Math.hypot(end[0] - at[0], end[1] - at[1])
  return [rule('leader', at[0] + (end[0] - at[0]) * share, at[1] + (end[1] - at[1]) * share, end[0], end[1]), words]
}

export type Dot = Named & {
  readonly x: number | null
  readonly y: number | null
  readonly size?: number | null
  readonly group: string | null
  readonly tone: 'chosen' | 'other'
}

/** A value that divides a plot, and how it is called there. */
type Threshold = { readonly value: number; readonly text: string }

type ScatterOptions = ChartOptions & {
  readonly x: Axis
  readonly y: Axis
  /** Up to four. */
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  /** What the dots without a group are called. */
  readonly none?: string
  readonly size?: { readonly title: string; readonly marks: readonly Threshold[] }
  readonly quadrants?: { readonly x: Threshold; readonly y: Threshold }
}

type Radius = (size: number | null | undefined) => number

const shapes: readonly MarkerShape[] = ['circle', 'square', 'triangle', 'diamond', 'wedge']
const NONE = shapes.length - 1
const RADIUS = 4
const LARGEST = 15
const SMALLEST = 2.5

/** The radius of a dot: its area is in proportion to the third value, but none is too small to be seen. */
function radiusOf(dots: readonly Dot[], { size }: ScatterOptions): Radius {
  const largest = max([...dots.map((dot) => dot.size ?? 0), ...(size?.marks ?? []).map(({ value }) => value)]) ?? 0
  if (size === undefined || largest <= 0) return () => RADIUS
  return (value) => Math.max(SMALLEST, LARGEST * Math.sqrt(Math.max(0, value ?? 0) / largest))
}

/** The classes of a dot: that of its group, or chosen. */
function lookOf({ tone, group }: Dot, { groups }: ScatterOptions): string {
  return tone === 'chosen' ? 'chosen' : `group g${groupIndex(group, groups)}`
}

/** A dot in the shape of its group. */
function shapeOf({ group }: Dot, [x, y]: readonly [number, number], r: number, { groups }: ScatterOptions): SvgNode {
  return marker(groupIndex(group, groups), x, y, r)
}

/** The groups that have a dot, then the sizes. */
function legendOf(dots: readonly Dot[], options: ScatterOptions, radius: Radius): readonly Entry[] {
  const { groups, none, size } = options
  const named = Array.from(shapes, (_, i) => (i === NONE ? none : groups[i]?.name) ?? '')
  const entries = named.flatMap((words, i): readonly Entry[] =>
    words !== '' && dots.some(({ group }) => groupIndex(group, groups) === i)
      ? [{ words, reach: RADIUS + 1, key: (x, y) => node('g', { class: `group g${i}` }, [marker(i, x, y, RADIUS)]) }]
      : [],
  )
  const sizes = (size?.marks ?? []).map(({ value, text: words }): Entry => {
    const r = radius(value)
    return { words, reach: r + 1, key: (x, y) => node('circle', { class: 'size', cx: x, cy: y, r }) }
  })
  const title: readonly Entry[] = size === undefined ? [] : [{ words: size.title, reach: 0, key: null }]
  return [...entries, ...title, ...sizes]
}

function groupIndex(group: string | null, groups: ScatterOptions['groups']): number {
  const found = groups.findIndex(({ id }) => id === group)
  return found < 0 ? NONE : Math.min(found, NONE)
}

function marker(index: number, x: number, y: number, r: number): SvgNode {
  return node('path', { class: 'marker', d: markerPath(shapes[index] ?? 'circle', x, y, r) })
}

type Cut = { readonly at: number; readonly text: string }

/** Two lines that divide a plot into four, their labels at the edge on the roomier side, and the boxes that these take. */
function quadrantMarks(
  x: Cut,
  y: Cut,
  { left, top, right, bottom }: Box,
): { readonly parts: readonly SvgNode[]; readonly boxes: readonly Box[] } {
  const isRight = x.at > (left + right) / 2
  const width = labelWidth(x.text)
  const across = { x: isRight ? x.at - 4 : x.at + 4, y: top + LINE / 2 }
  const up = { x: right - 2, y: y.at < top + 2 * LINE ? y.at + LINE / 2 + 1 : y.at - LINE / 2 - 1 }
  const start = isRight ? across.x - width : across.x
  return {
    parts: [
      rule('quadrant', x.at, top, x.at, bottom),
      rule('quadrant', left, y.at, right, y.at),
      text(x.text, across.x, across.y, isRight ? { 'text-anchor': 'end' } : {}),
      text(y.text, up.x, up.y, { 'text-anchor': 'end' }),
    ],
    boxes: [
      { left: start, right: start + width, top: across.y - LINE / 2, bottom: across.y + LINE / 2 },
      { left: up.x - labelWidth(y.text), right: up.x, top: up.y - LINE / 2, bottom: up.y + LINE / 2 },
    ],
  }
}
