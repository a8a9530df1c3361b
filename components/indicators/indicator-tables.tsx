import type { ReactElement } from 'react'
import type { Dataset, Indicator } from '@/data/model/dataset'
import type { FigureNote } from '@/data/model/figure-notes'
import type { FigureTable } from '@/data/model/figure-table'
import { unitLabel } from '@/data/model/format'
import type { Names } from '@/data/model/name-table'
import { nationRecord } from '@/data/model/nation-record'
import type { UsedSource } from '@/data/model/source-uses'
import { FigureGrid } from './figure-grid'
import { FigureKey } from './figure-key'
import { indicatorWords } from './indicator-dictionary'
import { IndicatorNotes } from './indicator-notes'
import { NationTable } from './nation-table'

type Props = {
  readonly dataset: Dataset
  readonly indicator: Indicator
  readonly provinces: FigureTable | null
  readonly groups: FigureTable
  readonly sources: readonly UsedSource[]
  readonly notes: readonly FigureNote[]
  readonly names: Names
}

/** Every figure of an indicator: by province, by region where regions know more years, and of the nation year by year. */
export function IndicatorTables(props: Props): ReactElement {
  const { dataset, indicator, provinces, groups, sources, notes, names } = props
  const words = indicatorWords(names.language).table
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
