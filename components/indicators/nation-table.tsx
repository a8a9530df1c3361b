import type { ReactElement } from 'react'
import type { Indicator } from '@/data/model/dataset'
import type { TracedFigure } from '@/data/model/figure'
import { unitLabel, writePercent } from '@/data/model/format'
import type { Names } from '@/data/model/name-table'
import type { UsedSource } from '@/data/model/source-uses'
import { FigureCell } from './figure-cell'
import { indicatorWords } from './indicator-dictionary'

type Props = {
  readonly indicator: Indicator
  readonly figures: readonly TracedFigure[]
  /** The numbered sources of the page. */
  readonly sources: readonly UsedSource[]
  readonly names: Names
}

/** The nation year by year, newest first: figure, growth as printed, and source. */
export function NationTable({ indicator, figures, sources, names }: Props): ReactElement {
  const words = indicatorWords(names.language).table
  const hasGrowth = figures.some(({ growth }) => growth !== null)
  return (
    <table className="figures series">
      <caption>{words.nation(unitLabel(indicator.unit, names.language))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          <th scope="col" className="number">
            {words.value}
          </th>
          {hasGrowth ? (
            <th scope="col" className="number">
              {words.growth}
            </th>
          ) : null}
          <th scope="col">{words.source}</th>
        </tr>
      </thead>
      <tbody>
        {figures.toReversed().map((figure) => (
          <tr key={figure.period}>
            <th scope="row">{figure.period}</th>
            <FigureCell figure={figure} indicator={indicator} names={names} />
            {hasGrowth ? (
              <td className="number">{figure.growth === null ? '' : writePercent(figure.growth, names.language)}</td>
            ) : null}
            <td>
              <Cited figure={figure} sources={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cited({
  figure,
  sources,
}: {
  readonly figure: TracedFigure
  readonly sources: readonly UsedSource[]
}): ReactElement {
  const ids = new Set(rowsBehind(figure))
  return (
    <>
      {sources.map(({ source }, i) =>
        ids.has(source.id) ? (
          <a key={source.id} className="cite" href={`#source-${i + 1}`}>
            [{i + 1}]
          </a>
        ) : null,
      )}
    </>
  )
}

function rowsBehind({ basis }: TracedFigure): readonly string[] {
  if (basis.kind === 'observation') return [basis.row.source]
  return 'inputs' in basis ? basis.inputs.flatMap(rowsBehind) : []
}
