import { extent } from 'd3-array'
import { scaleLinear, scaleLog } from 'd3-scale'
import type { SvgNode } from '@/components/svg/node'
import type { ScaleKind } from './chart'
import { aside, labelWidth, rule, TYPE, text } from './chart'

/** From values to positions, with round ticks that do not crowd. */
type Scale = {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

type Options = {
  readonly kind: ScaleKind
  readonly range: readonly [number, number]
  /** About how many ticks there is room for. */
  readonly count: number
  /** Whether the ends are moved out to round numbers. */
  readonly nice?: boolean
}

/** Whether a value has a place on a scale: on a logarithmic one only what is above zero has. */
export function isOnScale(value: number, kind: ScaleKind): boolean {
  return Number.isFinite(value) && (kind === 'linear' || value > 0)
}

/** A scale on which all values have a place; values that are all equal stand in its middle, or on zero. */
export function scaleOf(values: readonly number[], { kind, range, count, nice = true }: Options): Scale {
  const domain = domainOf(
    values.filter((value) => isOnScale(value, kind)),
    kind,
  )
  if (kind === 'linear') {
    const scale = scaleLinear().domain(domain).range(range)
    if (nice) scale.nice(count)
    return { at: (value) => scale(value), ticks: scale.ticks(count) }
  }
  const scale = scaleLog().domain(domain).range(range)
  return { at: (value) => scale(value), ticks: logTicks(scale.domain(), count) }
}

function domainOf(values: readonly number[], kind: ScaleKind): [number, number] {
  const [least, most] = extent(values)
  if (least === undefined || most === undefined) return kind === 'log' ? [1, 10] : [0, 1]
  if (least < most) return kind === 'log' ? [least / 1.08, most * 1.08] : [least, most]
  if (kind === 'log') return [least / 3, least * 3]
  if (least === 0) return [0, 1]
  return [least - Math.abs(least) / 2, least + Math.abs(least) / 2]
}

/** Of each decade 1, 2 and 5, or 1 and 3, or 1 alone, or every second or further decade, as there is room; of a short range the linear ticks. */
function logTicks(domain: readonly number[], count: number): readonly number[] {
  const [least = 1, most = 10] = domain
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))]
  const decades = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const inside = (tick: number) => tick >= least && tick <= most
  const power = (decade: number, digit: number) => Number(`${digit}e${decade}`)
  const choices = [
    ...[[1, 2, 5], [1, 3], [1]].map((digits) =>
      decades.flatMap((decade) => digits.map((digit) => power(decade, digit))),
    ),
    ...[2, 3, 4, 5].map((step) => decades.filter((decade) => decade % step === 0).map((decade) => power(decade, 1))),
  ].map((ticks) => ticks.filter(inside))
  const fitting = choices.find((ticks) => ticks.length <= count + 1) ?? []
  return fitting.length >= 2 ? fitting : scaleLinear().domain([least, most]).ticks(count).filter(inside)
}

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
export function leftAxis({ ticks, at }: Scale, format: Format, left: number, right: number): SvgNode {
  return aside(
    'axis',
    ticks.flatMap((tick) => [
      rule('grid', left, at(tick), right, at(tick)),
      text(format(tick), left - 6, at(tick), { 'text-anchor': 'end' }),
    ]),
  )
}

/** A horizontal axis: its line, a short stroke at each tick, and labels under it, as many as do not touch. */
export function bottomAxis(labels: readonly Placed[], { left, right, y }: Extent): SvgNode {
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

/** What stands at a share of a range and needs room beyond its place, on both sides. */
type Standing = { readonly share: number; readonly before: number; readonly after: number }

/**
 * The widest range between two limits on which everything finds its room: the ends move in until no label leaves the
 * limits. At least `least` wide, whatever the labels.
 */
export function fitRange(
  position: readonly Standing[],
  from: number,
  to: number,
  least: number,
): readonly [number, number] {
  let [left, right] = [from, to]
  // Each end moves a little more once the other has moved; the moves shrink fast.
  for (let round = 0; round < 12; round += 1) {
    for (const { share, before, after } of position) {
      if (share > 0) right = Math.min(right, left + (to - after - left) / share)
      if (share < 1) left = Math.max(left, (from + before - share * right) / (1 - share))
    }
  }
  if (right - left >= least) return [left, right]
  return [Math.min(left, to - least), Math.min(left, to - least) + least]
}
