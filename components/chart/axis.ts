import type { Element } from '../map/element'
import { aside, labelWidth, rule, TYPE, text } from './chart'
import type { Scale } from './scale'

type Format = (value: number) => string
type Placed = { readonly x: number; readonly words: string }
type Extent = { readonly left: number; readonly right: number; readonly y: number }

/** Height of a horizontal axis with its labels. */
export const AXIS = 20

/** How much room the labels of a vertical axis need. */
export function axisWidth({ ticks }: Scale, format: Format): number {
  return Math.max(0, ...ticks.map((tick) => labelWidth(format(tick)))) + 6
}

/** A vertical axis: a hairline through the plot at each tick, its label to the left. */
export function leftAxis({ ticks, at }: Scale, format: Format, left: number, right: number): Element {
  return aside(
    'axis',
    ticks.flatMap((tick) => [
      rule('grid', left, at(tick), right, at(tick)),
      text(format(tick), left - 6, at(tick), { 'text-anchor': 'end' }),
    ]),
  )
}

/** A horizontal axis: its line, a short stroke at each tick, and labels under it, as many as do not touch. */
export function bottomAxis(labels: readonly Placed[], { left, right, y }: Extent): Element {
  return aside('axis', [
    rule('base', left, y, right, y),
    ...labels.map(({ x }) => rule('base', x, y, x, y + 4)),
    ...readable(labels).map(({ x, words }) => text(words, x, y + 6 + TYPE / 2, { 'text-anchor': 'middle' })),
  ])
}

/** The labels of the ticks of a scale. */
export function tickLabels({ ticks, at }: Scale, format: Format): readonly Placed[] {
  return ticks.map((tick) => ({ x: at(tick), words: format(tick) }))
}

/** All labels, or every second, third … of them, so that neighbors stay apart; the last always stays. */
export function readable(labels: readonly Placed[]): readonly Placed[] {
  const steps = labels.map((_, i) => i + 1)
  const kept = steps.map((step) => labels.filter((_, i) => (labels.length - 1 - i) % step === 0))
  return kept.find(areApart) ?? []
}

function areApart(labels: readonly Placed[]): boolean {
  return labels.slice(1).every(({ x, words }, i) => {
    const before = labels[i] ?? { x, words }
    return x - before.x >= (labelWidth(words) + labelWidth(before.words)) / 2 + TYPE / 2
  })
}
