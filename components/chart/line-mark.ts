import { line as path } from 'd3-shape'
import type { Element } from '../map/element'
import { element } from '../map/element'
import type { Named } from './chart'
import { mark, short } from './chart'
import { markerPath } from './marker'
import type { Knot, LinePoint } from './segments'
import { seriesLook } from './series'

/** A series cut into runs, ready to be drawn. `series` is the number of a chosen place. */
export type Drawn = Named & {
  readonly tone: 'chosen' | 'other' | 'reference'
  readonly series: number | null
  readonly points: readonly LinePoint[]
  readonly runs: readonly (readonly Knot[])[]
}

export type Plot = {
  readonly x: (period: number) => number
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
  readonly floor: number
  /** Whether there is one period only: then values are points. */
  readonly isPoint: boolean
}

/** The mark of a series. What nobody chose has a name for the pointer, and never takes the focus. */
export function lineMark({ sentence, href, ...row }: Drawn, plot: Plot): Element {
  const linked = { ...(sentence === undefined ? {} : { sentence }), ...(href === undefined ? {} : { href }) }
  switch (row.tone) {
    case 'other':
      return mark(row, 'other', plot.isPoint ? [markers(row, plot, 'circle', 2)] : [curve(row, plot)])
    case 'reference':
      return mark(
        { ...row, ...linked },
        'reference',
        plot.isPoint ? [level(row, plot)] : [curve(row, plot), ...cuts(row, plot)],
      )
    case 'chosen': {
      const { look, shape } = seriesLook(row.series ?? 0)
      const line = plot.isPoint ? [] : [curve(row, plot), ...cuts(row, plot)]
      return mark({ ...row, ...linked }, look, [...line, markers(row, plot, shape, 3), ...stubs(row, plot)])
    }
  }
}

function curve({ runs }: Drawn, { x, y }: Plot): Element {
  const draw = path<Knot>(
    (knot) => x(knot.x),
    (knot) => y(knot.value),
  ).digits(1)
  return element('path', { class: 'line', d: runs.map((run) => draw(run) ?? '').join('') })
}

function level({ runs }: Drawn, { y, left, right }: Plot): Element {
  const heights = runs.flat().map(({ value }) => `M${short(left)} ${short(y(value))}H${short(right)}`)
  return element('path', { class: 'line', d: heights.join('') })
}

function markers({ runs }: Drawn, { x, y }: Plot, shape: Parameters<typeof markerPath>[0], size: number): Element {
  const d = runs.flat().map((knot) => markerPath(shape, x(knot.x), y(knot.value), size))
  return element('path', { class: 'marker', d: d.join('') })
}

/** A short stroke across each loose end, so that a gap is seen to be one. */
function cuts({ runs }: Drawn, { x, y }: Plot): readonly Element[] {
  const ends = runs.slice(1).flatMap((run, i) => [runs[i]?.at(-1), run.at(0)])
  const strokes = ends.flatMap((end) => (end ? [`M${short(x(end.x))} ${short(y(end.value) - 5)}v10`] : []))
  return strokes.length === 0 ? [] : [element('path', { class: 'cut', d: strokes.join('') })]
}

/** Dots on the floor of the plot where a figure is below precision: known, but without a height of its own. */
function stubs({ points }: Drawn, { x, floor }: Plot): readonly Element[] {
  const dots = points
    .filter(({ state }) => state === 'below')
    .map((point) => `M${short(x(point.x))} ${short(floor - 3)}v-9`)
  return dots.length === 0 ? [] : [element('path', { class: 'below', d: dots.join('') })]
}
