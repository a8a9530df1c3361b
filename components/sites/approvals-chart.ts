import type { ZoneEvent } from '@/data/model/site-list'
import { bottomAxis, leftAxis } from '../chart/axis'
import type { ChartOptions } from '../chart/chart'
import { aside, chart, LINE, labelWidth, text } from '../chart/chart'
import { scaleOf } from '../chart/scale'
import type { Element } from '../map/element'
import { element } from '../map/element'

type Options = ChartOptions & {
  /** The title of the vertical axis, with its unit. */
  readonly axis: string
  readonly format: (value: number) => string
}

const HIGH = 150
const LEFT = 34
const DAY = 86_400_000

/**
 * The number of active zones as a stepped line: it is level between two events, because nothing is counted in between.
 * Time runs at its true pace, from the year of the first event to the end of the last one’s.
 */
export function approvalsChart(events: readonly ZoneEvent[], options: Options): Element {
  const { axis, format, width = 400 } = options
  const [first, last] = [events.at(0), events.at(-1)]
  if (first === undefined || last === undefined) return chart('approvals', options, 0, [])
  const years = [Number(first.day.slice(0, 4)), Number(last.day.slice(0, 4)) + 1] as const
  const top = LINE + 14
  const bottom = top + HIGH
  const across = (day: string) => LEFT + ((yearOf(day) - years[0]) / (years[1] - years[0])) * (width - LEFT - 4)
  const y = scaleOf([0, ...events.map(({ active }) => active)], { kind: 'linear', range: [bottom, top], count: 4 })
  const line = events.map(
    ({ day, active }, i) => `${i === 0 ? `M${x(day)} ${height(0)}` : `H${x(day)}`}V${height(active)}`,
  )
  const ticks = Array.from({ length: years[1] - years[0] }, (_, i) => String(years[0] + i))
  return chart('approvals', options, bottom + 20, [
    leftAxis(y, format, LEFT, width),
    bottomAxis(
      ticks.map((year) => ({ x: across(`${year}-01-01`), words: year })),
      { left: LEFT, right: width, y: bottom },
    ),
    aside('faint', [text(axis, 0, LINE / 2 + 1)]),
    element('g', { class: 'series s4', 'aria-hidden': 'true' }, [
      element('path', { class: 'line', d: `${line.join('')}H${Math.round(width)}` }),
    ]),
    aside(
      'halo',
      events.map(({ day, active }) => {
        const words = format(active)
        const at = Math.min(across(day) + 3, width - labelWidth(words))
        return text(words, at, y.at(active) - 8)
      }),
    ),
  ])

  function x(day: string): string {
    return across(day).toFixed(1)
  }
  function height(value: number): string {
    return y.at(value).toFixed(1)
  }
}

/** A day as a year with its fraction. */
function yearOf(day: string): number {
  const year = Number(day.slice(0, 4))
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  const [month = 1, date = 1] = day.slice(5).split('-').map(Number)
  return year + (Date.UTC(year, month - 1, date) - start + DAY / 2) / (end - start)
}
