import { max } from 'd3-array'
import type { Element } from '../map/element'
import { element } from '../map/element'
import type { Axis, ChartOptions, Named } from './chart'
import type { Entry } from './legend-row'
import type { MarkerShape } from './marker'
import { markerPath } from './marker'

export type Dot = Named & {
  readonly x: number | null
  readonly y: number | null
  readonly size?: number | null
  readonly group: string | null
  readonly tone: 'chosen' | 'other'
}

/** A value that divides a plot, and how it is called there. */
export type Threshold = { readonly value: number; readonly text: string }

export type ScatterOptions = ChartOptions & {
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
export function radiusOf(dots: readonly Dot[], { size }: ScatterOptions): Radius {
  const largest = max([...dots.map((dot) => dot.size ?? 0), ...(size?.marks ?? []).map(({ value }) => value)]) ?? 0
  if (size === undefined || largest <= 0) return () => RADIUS
  return (value) => Math.max(SMALLEST, LARGEST * Math.sqrt(Math.max(0, value ?? 0) / largest))
}

/** The classes of a dot: that of its group, or chosen. */
export function lookOf({ tone, group }: Dot, { groups }: ScatterOptions): string {
  return tone === 'chosen' ? 'chosen' : `group g${groupIndex(group, groups)}`
}

/** A dot in the shape of its group. */
export function shapeOf(
  { group }: Dot,
  [x, y]: readonly [number, number],
  r: number,
  { groups }: ScatterOptions,
): Element {
  return marker(groupIndex(group, groups), x, y, r)
}

/** The groups that have a dot, then the sizes. */
export function legendOf(dots: readonly Dot[], options: ScatterOptions, radius: Radius): readonly Entry[] {
  const { groups, none, size } = options
  const named = Array.from(shapes, (_, i) => (i === NONE ? none : groups[i]?.name) ?? '')
  const entries = named.flatMap((words, i): readonly Entry[] =>
    words !== '' && dots.some(({ group }) => groupIndex(group, groups) === i)
      ? [{ words, reach: RADIUS + 1, key: (x, y) => element('g', { class: `group g${i}` }, [marker(i, x, y, RADIUS)]) }]
      : [],
  )
  const sizes = (size?.marks ?? []).map(({ value, text: words }): Entry => {
    const r = radius(value)
    return { words, reach: r + 1, key: (x, y) => element('circle', { class: 'size', cx: x, cy: y, r }) }
  })
  const title: readonly Entry[] = size === undefined ? [] : [{ words: size.title, reach: 0, key: null }]
  return [...entries, ...title, ...sizes]
}

function groupIndex(group: string | null, groups: ScatterOptions['groups']): number {
  const found = groups.findIndex(({ id }) => id === group)
  return found < 0 ? NONE : Math.min(found, NONE)
}

function marker(index: number, x: number, y: number, r: number): Element {
  return element('path', { class: 'marker', d: markerPath(shapes[index] ?? 'circle', x, y, r) })
}
