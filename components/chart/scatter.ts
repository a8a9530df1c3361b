import type { Element } from '../map/element'
import { element } from '../map/element'
import { AXIS, axisWidth, bottomAxis, leftAxis, tickLabels } from './axis'
import type { ScaleKind } from './chart'
import { aside, chart, LINE, labelWidth, mark, rule, text } from './chart'
import { legendRow } from './legend-row'
import type { Box, Spot } from './place-labels'
import { placeLabels } from './place-labels'
import { quadrantMarks } from './quadrants'
import { isOnScale, scaleOf } from './scale'
import type { Dot, ScatterOptions } from './scatter-dot'
import { legendOf, lookOf, radiusOf, shapeOf } from './scatter-dot'

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
export function scatter(dots: readonly Dot[], options: ScatterOptions): Element {
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
    element(
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
function nameOf({ name, tone, at, r }: Seen, spot: Spot | null): readonly Element[] {
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
