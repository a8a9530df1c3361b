import type { ComparisonRow } from '@/data/comparison/rows'
import { comparisonRows } from '@/data/comparison/rows'
import type { Level } from '@/data/facts/slice'
import { read } from '@/data/files/read'
import { choropleth } from '@/data/map/choropleth'
import type { Series } from '@/data/map/series'
import { seriesOf, sliceOf } from '@/data/map/series'
import { concentrationOf } from '@/data/statistics/concentration'
import { distributionOf } from '@/data/statistics/distribution'
import { growthOf } from '@/data/statistics/growth'
import { rankChangesOf } from '@/data/statistics/rank-change'
import { createFigure } from './fixtures'

/** Every statistic of one period of one indicator, for all its places: what a page computes for the chosen ones. */
export function comparisonsIn(series: Series, level: Level, period: string) {
  const { indicator } = series
  const slice = sliceOf(series, level, period)
  const nation = series.nation[period] ?? createFigure()
  const map = choropleth(slice, { indicator, method: 'own', thresholds: indicator.breaks }, nation)
  const rows: readonly ComparisonRow[] = comparisonRows(
    map,
    series,
    slice.figures.map(({ place }) => place),
  )
  return { slice, map, rows, distribution: distributionOf(slice), concentration: concentrationOf(slice, nation) }
}

/** The change of every place between two periods. */
export function changesIn(series: Series, level: Level, from: string, to: string) {
  const [start, end] = [sliceOf(series, level, from), sliceOf(series, level, to)]
  const before = new Map(start.figures.map((figure) => [figure.place, figure]))
  const ranks = rankChangesOf(
    start.figures,
    end.figures,
    end.figures.map(({ place }) => place),
  )
  return end.figures.flatMap((figure, i) => {
    const [first, change] = [before.get(figure.place), ranks[i]]
    return first && change ? [{ growth: growthOf(series.indicator, first, figure), ranks: change }] : []
  })
}

/** Every indicator of the maps at every level that it has. */
export function mappedSeries() {
  const data = read()
  return data.indicators
    .filter(({ mapped }) => mapped)
    .map((indicator) => seriesOf(data, indicator))
    .flatMap((series) =>
      (['province', 'region'] as const)
        .filter((level) => series.periods[level].length > 0)
        .map((level) => ({ id: series.indicator.id, level, series, periods: series.periods[level] })),
    )
}
