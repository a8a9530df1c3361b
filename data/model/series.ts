import type { Dataset, Indicator } from './dataset'
import { indicatorOf } from './dataset'
import type { Figure } from './figure'
import { untraced } from './figure'
import { formulas, inputsOf } from './formula'
import { figureOf } from './lookup'
import { periodsOf } from './period'
import type { Citation } from './provenance'
import { sourcesOfIndicator } from './provenance'
import { numberOf } from './quantity'
import { roundTo } from './round'
import type { Level, Slice } from './slice'
import { slice } from './slice'

/**
 * One indicator in all its periods, at both levels, with the nation: all that is needed to draw any year of it. Plain
 * JSON; this is what a browser fetches when another indicator is chosen.
 */
export type Series = {
  readonly indicator: Indicator
  readonly periods: Readonly<Record<Level, readonly string[]>>
  /** The figures of a period, in the order of the tables. */
  readonly figures: Readonly<Record<Level, Readonly<Record<string, readonly Figure[]>>>>
  readonly nation: Readonly<Record<string, Figure>>
  /** Where the provincial figures come from, those of a formula's inputs included. */
  readonly citations: readonly Citation[]
  /** The names of a formula's inputs. */
  readonly terms: readonly Pick<Indicator, 'id' | 'name_zh' | 'name_en'>[]
  /** The provinces of each region. */
  readonly members: Readonly<Record<string, readonly string[]>>
}

/** Gathers an indicator's figures. */
export function seriesOf(dataset: Dataset, indicator: Indicator): Series {
  const periods = {
    province: periodsOf(dataset, indicator, 'province'),
    region: periodsOf(dataset, indicator, 'region'),
  }
  const byPeriod = (level: Level) =>
    Object.fromEntries(periods[level].map((period) => [period, slice(dataset, indicator, period, level).figures]))
  const all = [...new Set([...periods.province, ...periods.region])]
  return {
    indicator,
    periods,
    figures: { province: byPeriod('province'), region: byPeriod('region') },
    nation: Object.fromEntries(all.map((period) => [period, untraced(figureOf(dataset, indicator, 'CN', period))])),
    citations: sourcesOfIndicator(dataset, indicator),
    terms: inputsOf(formulas[indicator.id] ?? { op: 'constant', value: 0 }).map((term) => {
      const { id, name_zh, name_en } = indicatorOf(dataset, term.indicator)
      return { id, name_zh, name_en }
    }),
    members: Object.fromEntries(dataset.regions.map((region) => [region.id, region.members])),
  }
}

/** One period of a series at a level. */
export function sliceOf(series: Series, level: Level, period: string): Slice {
  const figures = series.figures[level][period] ?? []
  return {
    indicator: series.indicator,
    period,
    level,
    figures,
    members: figures.map(({ place }) => series.members[place] ?? [place]),
  }
}

/** The numbers of all periods, rounded as they are printed. Breaks come from these, so that the legend stands still. */
export function valuesOf(series: Series, level: Level): readonly number[] {
  return Object.values(series.figures[level])
    .flat()
    .flatMap((figure) => numberOf(figure.quantity) ?? [])
    .map((value) => roundTo(value, series.indicator.decimals))
}
