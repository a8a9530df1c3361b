import type { PeerTable } from '@/data/comparison/peers'
import { peerTable } from '@/data/comparison/peers'
import type { Dataset } from '@/data/facts/dataset'
import type { Choropleth } from '@/data/map/choropleth'
import { choropleth, ownClasses } from '@/data/map/choropleth'
import type { Series } from '@/data/map/series'
import { seriesOf, sliceOf } from '@/data/map/series'
import type { Distribution } from '@/data/statistics/distribution'
import { distributionOf } from '@/data/statistics/distribution'
import type { Spread } from '@/data/statistics/quantiles'
import { spreadOf } from '@/data/statistics/quantiles'
import { rankedOf } from '@/data/statistics/sample'

/** One indicator in its newest year, for all provinces. */
export type LatestStatistic = {
  readonly series: Series
  readonly map: Choropleth
  readonly distribution: Distribution
  /** Null where no robust z-score can be told: too few figures, or over half of them equal. */
  readonly spread: Spread | null
}

/** What the profiles of all places have in common. */
export type LatestStatistics = {
  readonly dataset: Dataset
  /** By indicator id, in the order of the table. */
  readonly entries: ReadonlyMap<string, LatestStatistic>
  readonly peers: PeerTable
}

const known = new WeakMap<Dataset, LatestStatistics>()

/** Ranks and spreads every mapped indicator once for all places; the same dataset gives the same board. */
export function latestStatistics(dataset: Dataset): LatestStatistics {
  const before = known.get(dataset)
  if (before !== undefined) return before
  const entries = dataset.indicators
    .filter(({ mapped }) => mapped)
    .map((indicator) => seriesOf(dataset, indicator))
    .flatMap((series) => entryOf(series) ?? [])
  const board = {
    dataset,
    entries: new Map(entries.map((entry) => [entry.series.indicator.id, entry])),
    peers: peerTable(dataset),
  }
  known.set(dataset, board)
  return board
}

/** The entry of an indicator. Throws for one that is not mapped: the ids stand in the code, not in an address. */
export function entryIn({ entries }: LatestStatistics, indicator: string): LatestStatistic {
  const entry = entries.get(indicator)
  if (entry === undefined) throw new Error(`indicator ${indicator} is not mapped`)
  return entry
}

function entryOf(series: Series): LatestStatistic | null {
  const { indicator } = series
  const period = series.periods.province.at(-1)
  const nation = period === undefined ? undefined : series.nation[period]
  if (period === undefined || nation === undefined) return null
  const slice = sliceOf(series, 'province', period)
  const distribution = distributionOf(slice)
  return {
    series,
    map: choropleth(slice, ownClasses(indicator), nation),
    distribution,
    spread: distribution.spread === 'some' ? spreadOf(rankedOf(slice.figures), indicator) : null,
  }
}
