import type { Element } from '../map/element'
import { element } from '../map/element'
import { DROP, LINE, labelWidth, short } from './chart'
import { markerPath } from './marker'
import { seriesLook } from './series'
import { spreadLabels } from './spread-labels'

/** A label at the end of a line: the point it belongs to, a name and what follows it. */
export type EndLabel = {
  readonly x: number
  readonly y: number
  readonly name: string
  readonly more: string
  /** Of a chosen place. */
  readonly series: number | null
}

type Room = { readonly x: number; readonly from: number; readonly to: number; readonly side?: 1 | -1 }

/** From the plot to its labels, crossed by leaders. */
export const LEAD = 16
const KEY = 12

/** How much room to the side of a plot labels need. */
export function endLabelsWidth(labels: readonly Pick<EndLabel, 'name' | 'more'>[]): number {
  return Math.max(0, ...labels.map((label) => LEAD + KEY + labelWidth(words(label)))) + 2
}

/** Labels beside a plot, moved apart; a thin line leads from each to its point, the marker of a chosen place stands before its name. */
export function endLabels(labels: readonly EndLabel[], { x, from, to, side = 1 }: Room): readonly Element[] {
  const middles = spreadLabels(
    labels.map(({ y }) => ({ at: y, size: LINE })),
    from,
    to,
  )
  return labels.map((label, i) => {
    const y = middles[i] ?? label.y
    const start = x + side * LEAD
    const at = { x: start + side * KEY, y: y + DROP, 'text-anchor': side === 1 ? null : 'end' }
    const bend = x + side * 3
    const lead = `M${short(label.x + side * 4)} ${short(label.y)}L${short(bend)} ${short(label.y)}L${short(start - side * 2)} ${short(y)}`
    const { look, shape } = label.series === null ? { look: 'reference', shape: null } : seriesLook(label.series)
    return element('g', { class: look }, [
      element('path', { class: 'leader', d: lead }),
      shape === null
        ? element('path', { class: 'line', d: `M${short(start)} ${short(y)}h${side * 8}` })
        : element('path', { class: 'marker', d: markerPath(shape, start + side * 4, y, 3.2) }),
      element('text', { class: label.series === null ? 'faint' : 'name', ...at }, [words(label)]),
    ])
  })
}

function words({ name, more }: Pick<EndLabel, 'name' | 'more'>): string {
  return more === '' ? name : `${name} ${more}`
}
