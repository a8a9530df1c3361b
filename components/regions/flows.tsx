import type { ReactElement } from 'react'
import { lines } from '@/components/chart/lines'
import type { SourceNumbers } from '@/components/sources/source-list'
import { Cite } from '@/components/sources/source-list'
import { SvgTree } from '@/components/svg/svg-tree'
import { FigureTable } from '@/components/table/figure-table'
import type { SourcedFigure } from '@/data/facts/provenance'
import { numberOf } from '@/data/facts/quantity'
import { trimmed, unitLabel, writePercent, writeValue } from '@/data/format/number'
import type { Language } from '@/data/language'
import { localText, punctuation } from '@/data/language'
import type { FlowSeries } from '@/data/profile/nation'
import type { Names } from '@/data/text/names'
import type { NationWords } from '@/data/words/words'
import { nationWordsOf } from '@/data/words/words'

type Props = {
  readonly series: FlowSeries
  readonly names: Names
  readonly words: NationWords
  readonly numbers: SourceNumbers
}

/** Total, exports and imports of one concept by year: a chart, and beside it every figure with its printed growth. */
export function FlowFigure({ series, names, words, numbers }: Props): ReactElement {
  const { family, indicators, years } = series
  const { language } = names
  const [first = '', last = ''] = [years.at(0)?.period, years.at(-1)?.period]
  const flows = [words.flows.total, words.flows.exports, words.flows.imports]
  const name = words.series[family]
  const [total] = indicators
  if (total === undefined) return <p>{words.noChart}</p>
  const drawing = lines(
    flows.map((flow, i) => ({
      place: indicators[i]?.id ?? flow,
      name: flow,
      tone: 'chosen' as const,
      series: i + 1,
      points: years.map(({ period, figures }) => {
        const quantity = figures[i]?.figure.quantity ?? ({ state: 'missing', reason: 'unpublished' } as const)
        return { x: Number(period), value: numberOf(quantity), state: quantity.state }
      }),
    })),
    {
      scope: `flow-${family}`,
      title: words.chart(name, first, last),
      description: words.chartDescription(name),
      empty: words.noChart,
      axis: {
        scale: 'linear',
        title: unitLabel(total.unit, language),
        format: (value) => trimmed(value, total, language),
      },
      periods: years.map(({ period }) => ({ x: Number(period), text: period })),
    },
  )
  return (
    <div className="flow">
      <figure>
        <SvgTree drawing={drawing} />
      </figure>
      <FigureTable
        isDense
        columns={[
          { head: words.year },
          ...flows.map((flow) => ({ head: `${flow} ${unitLabel(total.unit, language)}`, isNumber: true })),
          { head: words.source, isUnseen: true },
        ]}
        rows={years.toReversed().map(({ period, figures }) => ({
          key: period,
          name: period,
          cells: [
            ...figures.map(({ figure, indicator }) => (
              <span key={indicator.id}>
                {figure.quantity.state === 'value'
                  ? writeValue(figure.quantity.value, indicator, language).number
                  : names.grammar.quantity(figure.quantity, indicator)}
                <small>{figure.growth === null ? '' : signed(figure.growth, names)}</small>
              </span>
            )),
            <span key="cite">
              <Cite citations={figures.flatMap(({ citations }) => citations)} numbers={numbers} />
              {notesOn(figures, language).map((note) => (
                <small key={note}>{note}</small>
              ))}
            </span>,
          ],
        }))}
      />
    </div>
  )
}

/** What the table says of the figures of a year, such as that a growth rate is printed in another source. */
function notesOn(figures: readonly SourcedFigure[], language: Names['language']): readonly string[] {
  const notes = figures.flatMap(({ figure: { basis } }) =>
    basis.kind === 'observation' ? (localText(basis.row, 'note', language) ?? []) : [],
  )
  return [...new Set(notes)]
}

/** A printed growth rate with its sign. */
function signed(growth: number, { language }: Names): string {
  return growth > 0 ? `+${writePercent(growth, language)}` : writePercent(growth, language)
}

type FlowNotesProps = {
  readonly series: FlowSeries
  /** Total, exports, imports. */
  readonly flows: readonly string[]
  readonly language: Language
  readonly lead: string
}

/** What a series is, what it does not compare with, and what the rows of single years say of themselves. */
export function FlowNotes({ series, flows, language, lead }: FlowNotesProps): ReactElement {
  const [total] = series.indicators
  return (
    <div className="aside-note">
      <p>
        {[lead, total === undefined ? '' : localText(total, 'comparability', language)].join(punctuation[language].gap)}
      </p>
      {rowNotes(series, flows, language).map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}

/** The notes of single years, each once, after the year and the flows that it is of. */
function rowNotes({ years }: FlowSeries, flows: readonly string[], language: Language): readonly string[] {
  const { list, colon } = punctuation[language]
  return years.flatMap(({ period, figures }) => {
    const notes = figures.map(({ figure }) =>
      figure.basis.kind === 'observation' ? localText(figure.basis.row, 'note', language) : null,
    )
    return [...new Set(notes.filter((note) => note !== null))].map((note) => {
      const own = flows.filter((_, i) => notes[i] === note)
      return nationWordsOf(language).flowYear(period) + own.join(list) + colon + note
    })
  })
}
