import { line as path } from 'd3-shape'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { ChartOptions } from './chart'
import { aside, chart, LINE, labelWidth, markerPath, rule, short, text } from './chart'
import type { Box } from './labels'
import { placeLabels } from './labels'
import { AXIS, axisWidth, bottomAxis, leftAxis, scaleOf, tickLabels } from './scale'

type SharePoint = readonly [number, number]

export type Curve = {
  readonly id: string
  /** The whole line of the legend. */
  readonly name: string
  /** Cumulative shares from [0, 0] to [1, 1]. */
  readonly points: readonly SharePoint[]
  /** Points to name on the curve. */
  readonly marks?: readonly { readonly at: SharePoint; readonly text: string }[]
}

type ShareAxis = { readonly title: string; readonly format: (share: number) => string }
type Options = ChartOptions & { readonly equality: string; readonly x: ShareAxis; readonly y: ShareAxis }
type Plot = {
  readonly x: (share: number) => number
  readonly y: (share: number) => number
  readonly box: Box
  readonly isAbove: boolean
}

const SIDE = 0.78
const looks = ['now', 'then'] as const

/**
 * Cumulative curves in the unit square with the diagonal of equality. The half on the other side of the diagonal is
 * empty: there the legend stands.
 */
export function lorenz(curves: readonly Curve[], options: Options): SvgNode {
  const { width = 400 } = options
  const side = width * SIDE
  const top = LINE + 8
  const unit = { kind: 'linear', count: 4 } as const
  const y = scaleOf([0, 1], { ...unit, range: [top + side, top] })
  const left = axisWidth(y, options.y.format)
  const x = scaleOf([0, 1], { ...unit, range: [left, left + side] })
  const box: Box = { left, top, right: left + side, bottom: top + side }
  const shown = curves.slice(0, looks.length).filter(({ points }) => points.length > 1)
  const height = (shown[0]?.points ?? []).reduce((sum, [a, b]) => sum + b - a, 0)
  const plot: Plot = { x: x.at, y: y.at, box, isAbove: height > 0 }
  const layers = [
    aside('faint', [
      text(options.y.title, 0, LINE / 2),
      text(options.x.title, box.right, box.bottom + AXIS + LINE / 2, { 'text-anchor': 'end' }),
    ]),
    leftAxis(y, options.y.format, left, box.right),
    bottomAxis(tickLabels(x, options.x.format), { left, right: box.right, y: box.bottom }),
    equality(options.equality, plot),
    ...shown.map((curve, i) => drawCurve(curve, looks[i] ?? 'now', plot)).toReversed(),
    aside('halo', markNames(shown, plot)),
    aside(
      'halo',
      shown.map((curve, i) => legend(curve, i, shown, plot)),
    ),
  ]
  return chart('lorenz', options, box.bottom + AXIS + LINE + 2, shown.length === 0 ? [] : layers)
}

function equality(words: string, { x, y, isAbove }: Plot): SvgNode {
  const [middle, center] = [x(0.5), y(0.5)]
  const label = node(
    'text',
    {
      x: middle,
      y: center + (isAbove ? 14 : -6),
      'text-anchor': 'middle',
      transform: `rotate(-45 ${short(middle)} ${short(center)})`,
    },
    [words],
  )
  return aside('faint', [rule('benchmark equality', x(0), y(0), x(1), y(1)), label])
}

function drawCurve({ points, marks = [] }: Curve, look: string, { x, y }: Plot): SvgNode {
  const draw = path<SharePoint>(
    (point) => x(point[0]),
    (point) => y(point[1]),
  ).digits(1)
  const dots = marks.map(({ at }) => markerPath('circle', x(at[0]), y(at[1]), 3))
  return node('g', { class: look, 'aria-hidden': 'true' }, [
    node('path', { class: 'line', d: draw(points) }),
    ...(dots.length === 0 ? [] : [node('path', { class: 'marker', d: dots.join('') })]),
  ])
}

/** The names of the marks, beside all curves and the diagonal. */
function markNames(curves: readonly Curve[], plot: Plot): readonly SvgNode[] {
  const { x, y, box } = plot
  const marks = curves.flatMap((curve) => curve.marks ?? [])
  const obstacles = [
    ...curves.map(({ points }) => points),
    [
      [0, 0],
      [1, 1],
    ] as const,
  ].flatMap((points) => trail(points, plot))
  const spots = placeLabels(
    marks.map(({ at, text: words }) => ({ x: x(at[0]), y: y(at[1]), r: 4, width: labelWidth(words), must: true })),
    { bounds: box, obstacles, height: LINE - 2 },
  )
  return marks.flatMap(({ at, text: words }, i) => {
    const spot = spots[i]
    if (!spot) return []
    const end = Math.min(Math.max(x(at[0]), spot.x), spot.x + labelWidth(words))
    const lead = spot.led ? [rule('leader', x(at[0]), y(at[1]), end, spot.y + Math.sign(y(at[1]) - spot.y) * 5)] : []
    return [...lead, text(words, spot.x, spot.y)]
  })
}

/** Small boxes along a curve, which names keep away from. */
function trail(points: readonly SharePoint[], { x, y }: Plot): readonly Box[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to
    const steps = Math.max(1, Math.ceil(Math.hypot(x(to[0]) - x(from[0]), y(to[1]) - y(from[1])) / 5))
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 0.5) / steps
      const [cx, cy] = [x(from[0] + (to[0] - from[0]) * share), y(from[1] + (to[1] - from[1]) * share)]
      return { left: cx - 1.5, right: cx + 1.5, top: cy - 1.5, bottom: cy + 1.5 }
    })
  })
}

/** Lines of a legend in the corner that no curve reaches. */
function legend({ name }: Curve, i: number, curves: readonly Curve[], { box, isAbove }: Plot): SvgNode {
  const widest = Math.max(...curves.map((curve) => labelWidth(curve.name)))
  const x = isAbove ? box.right - 30 - widest : box.left + 8
  const y = isAbove ? box.bottom - 8 - (curves.length - i - 0.5) * LINE : box.top + 6 + (i + 0.5) * LINE
  return node('g', { class: looks[i] ?? 'now' }, [rule('line', x, y, x + 20, y), text(name, x + 26, y)])
}
