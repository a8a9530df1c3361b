import type { ReactElement } from 'react'
import type { FlowSeries } from '@/data/model/flow-series'
import { unitLabel, writePercent, writeValue } from '@/data/model/format'
import type { Names } from '@/data/model/name-table'
import { numberOf } from '@/data/model/quantity'
import { lines } from '../chart/lines'
import { trimmed } from '../map/legend-limits'
import { MapSvg } from '../map/map-svg'
import { Cite } from '../regions/cite'
import { Ledger } from '../regions/ledger'
import type { SourceNumbers } from '../regions/source-numbers'
import type { NationWords } from './nation-words'

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
        <MapSvg drawing={drawing} />
      </figure>
      <Ledger
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
                  : names.phrases.quantity(figure.quantity, indicator)}
                <small>{figure.growth === null ? '' : signed(figure.growth, names)}</small>
              </span>
            )),
            <Cite key="cite" citations={distinct(figures)} numbers={numbers} />,
          ],
        }))}
      />
    </div>
  )
}

/** A printed growth rate with its sign. */
function signed(growth: number, { language }: Names): string {
  return growth > 0 ? `+${writePercent(growth, language)}` : writePercent(growth, language)
}

function distinct(figures: FlowSeries['years'][number]['figures']) {
  return [...new Map(figures.flatMap(({ citations }) => citations).map((one) => [one.source.id, one])).values()]
}
