import type { ReactElement } from 'react'
import type { ChartOptions } from '@/components/chart/chart'
import { aside, chart, LINE, labelWidth, text } from '@/components/chart/chart'
import { chartStyle } from '@/components/chart/chart-style'
import { bottomAxis, leftAxis, scaleOf } from '@/components/chart/scale'
import type { SourceNumbers } from '@/components/sources/source-list'
import { Cite } from '@/components/sources/source-list'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { SvgTree } from '@/components/svg/svg-tree'
import { FigureTable } from '@/components/table/figure-table'
import type { Dataset } from '@/data/facts/dataset'
import type { ZoneEvent } from '@/data/facts/sites'
import { zoneBatches, zoneEvents } from '@/data/facts/sites'
import { writeDecimal } from '@/data/format/number'
import type { Language } from '@/data/language'
import { localText, punctuation } from '@/data/language'
import type { PlatformWords } from '@/data/words/words'
import { ZoneName } from './tables'

type Props = {
  readonly dataset: Dataset
  readonly words: PlatformWords
  readonly language: Language
  readonly numbers: SourceNumbers
}

/** The replies of the State Council: a chart of the number of zones, and for each batch its document, day and zones. */
export function Approvals({ dataset, words, language, numbers }: Props): ReactElement {
  const events = zoneEvents(dataset)
  const { head } = words
  const separator = punctuation[language].list
  const drawing = approvalsChart(events, {
    scope: 'approvals',
    title: words.timeline,
    description: words.timelineDescription(events.at(0)?.day ?? '', events.at(-1)?.day ?? ''),
    empty: '',
    width: 640,
    axis: words.active,
    format: (value) => writeDecimal(value, 0, language),
  })
  return (
    <>
      <section>
        <h2>{words.timeline}</h2>
        <style>{chartStyle('reader')}</style>
        <figure className="approvals-figure">
          <SvgTree drawing={drawing} />
        </figure>
      </section>
      <section>
        <h2>{words.batches}</h2>
        <FigureTable
          look="approvals"
          columns={[
            { head: head.batch },
            { head: head.day },
            { head: head.document },
            { head: head.added, isNumber: true },
            { head: head.total, isNumber: true },
            { head: head.zones },
          ]}
          rows={zoneBatches(dataset).map(({ batch, document, approved, published, source, zones }) => {
            const event = events.find(({ day }) => day === (approved ?? published))
            const note = localText(source, 'note', language)
            return {
              key: String(batch),
              name: words.batch(batch),
              cells: [
                <span key="day" className="nowrap">
                  {approved ?? words.published(published)}
                </span>,
                <span key="document">
                  <span lang="zh-CN" className="nowrap">
                    {document}
                  </span>{' '}
                  <Cite citations={[{ source, locators: [] }]} numbers={numbers} />
                  {note === null ? null : <small>{note}</small>}
                </span>,
                <span key="added">
                  {zones.length}
                  {event === undefined || event.revoked === 0 ? null : <small>{words.minus(event.revoked)}</small>}
                </span>,
                event?.active,
                <span key="zones">
                  {zones.map((zone, i) => (
                    <span key={zone.name_zh}>
                      {i === 0 ? '' : separator}
                      <ZoneName zone={zone} words={words} language={language} />
                    </span>
                  ))}
                </span>,
              ],
            }
          })}
        />
        <p className="caution">{words.unchecked}</p>
      </section>
    </>
  )
}

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
export function approvalsChart(events: readonly ZoneEvent[], options: Options): SvgNode {
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
    node('g', { class: 'series s4', 'aria-hidden': 'true' }, [
      node('path', { class: 'line', d: `${line.join('')}H${Math.round(width)}` }),
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
