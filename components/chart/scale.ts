import { extent } from 'd3-array'
import { scaleLinear, scaleLog } from 'd3-scale'
import type { ScaleKind } from './chart'

/** From values to positions, with round ticks that do not crowd. */
export type Scale = {
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
