import type { ReactElement } from 'react'
import { FigureCell, FigureGrid, FigureKey } from '@/components/table/figure-grid'
import type { Dataset, Indicator } from '@/data/facts/dataset'
import type { TracedFigure } from '@/data/facts/figure'
import type { FigureNote } from '@/data/facts/indicator'
import type { UsedSource } from '@/data/facts/provenance'
import { unitLabel, writePercent } from '@/data/format/number'
import type { PeriodTable } from '@/data/text/figure-table'
import { nationRecord } from '@/data/text/figure-table'
import type { Names } from '@/data/text/names'
import { indicatorWordsOf } from '@/data/words/words'
import { IndicatorNotes } from './facts'

type Props = {
  readonly dataset: Dataset
  readonly indicator: Indicator
  readonly provinces: PeriodTable | null
  readonly groups: PeriodTable
  readonly sources: readonly UsedSource[]
  readonly notes: readonly FigureNote[]
  readonly names: Names
}

/** Every figure of an indicator: by province, by region where regions know more years, and of the nation year by year. */
export function IndicatorTables(props: Props): ReactElement {
  const { dataset, indicator, provinces, groups, sources, notes, names } = props
  const words = indicatorWordsOf(names.language).table
  const unit = unitLabel(indicator.unit, names.language)
  const nation = nationRecord(dataset, indicator)
  const isWorld = groups.rows.some(({ level }) => level === 'economy')
  const hasMoreYears = provinces !== null && groups.periods.length > provinces.periods.length
  const hasRegions = groups.rows.some(({ level }) => level === 'region')
  const showsGroups = isWorld || (hasMoreYears && hasRegions)
  // Beside a table of one or two years there is room for the others.
  const isShort = provinces !== null && provinces.periods.length <= 2 && (showsGroups || nation.length > 0)
  return (
    <section className={isShort ? 'tables short' : 'tables'}>
      {provinces === null ? null : (
        <FigureGrid
          dataset={dataset}
          indicator={indicator}
          table={provinces}
          names={names}
          caption={words.provinces(unit)}
          place={words.place}
        />
      )}
      <div>
        {showsGroups ? (
          <FigureGrid
            dataset={dataset}
            indicator={indicator}
            table={groups}
            names={names}
            caption={isWorld ? words.economies(unit) : words.groups(unit)}
            place={isWorld ? words.economy : words.region}
          />
        ) : null}
        {nation.length === 0 ? null : (
          <NationTable indicator={indicator} figures={nation} sources={sources} names={names} />
        )}
        <FigureKey indicator={indicator} tables={[...(provinces === null ? [] : [provinces]), groups]} names={names} />
        <IndicatorNotes notes={notes} names={names} />
      </div>
    </section>
  )
}

type NationTableProps = {
  readonly indicator: Indicator
  readonly figures: readonly TracedFigure[]
  /** The numbered sources of the page. */
  readonly sources: readonly UsedSource[]
  readonly names: Names
}

/** The nation year by year, newest first: figure, growth as printed, and source. */
function NationTable({ indicator, figures, sources, names }: NationTableProps): ReactElement {
  const words = indicatorWordsOf(names.language).table
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
