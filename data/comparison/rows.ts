import type { Figure } from '@/data/facts/figure'
import { shareOf } from '@/data/facts/figure'
import type { Quantity } from '@/data/facts/quantity'
import { isKnown, numberOf } from '@/data/facts/quantity'
import type { Choropleth, MappedPlace } from '@/data/map/choropleth'
import type { Series } from '@/data/map/series'
import { regionOf } from '@/data/map/series'
import type { RegionGroup } from '@/data/statistics/quantiles'
import { regionGroup } from '@/data/statistics/quantiles'
import type { Rank } from '@/data/statistics/ranking'
import type { Benchmark, BenchmarkKind } from './benchmark'
import { benchmarkTo } from './benchmark'

/** One chosen place against the map. Null: not asked of this indicator, or at this level. */
export type ComparisonRow = {
  readonly place: string
  readonly figure: Figure
  readonly rank: Rank | null
  /** In percent, for indicators that add up. */
  readonly shareOfNation: Quantity | null
  readonly region: string | null
  readonly shareOfRegion: Quantity | null
  readonly first: Benchmark | null
  readonly nation: Benchmark | null
  readonly regional: Benchmark | null
  readonly mean: Benchmark | null
  readonly median: Benchmark | null
}

/**
 * The rows of the comparison table, in the reader's order; places that the map does not have are passed over.
 * An amount of a province is part of the nation's and the region's, so that shares are given and no difference; a rate
 * is set against theirs (the region's own rate, not a mean of rates). The first place is the largest; where rounding
 * leaves the first rank open, the largest as computed; one of several first places is set against itself. Mean and
 * median are taken over the provinces of the region, the place itself included, each counting once; two at least, and
 * only where all are known. `series` is the one that the map was made of.
 */
export function comparisonRows(map: Choropleth, series: Series, places: readonly string[]): readonly ComparisonRow[] {
  const largest = firstOf(map.cells)
  const regions = map.slice.level === 'province' ? places.map((place) => regionOf(series.members, place)) : []
  const groups = new Map(
    [...new Set(regions)].map((region) => [region, regionGroup(map.slice, series.members[region ?? ''] ?? [])]),
  )
  return places.flatMap((place, i) => {
    const cell = map.cells.find((candidate) => candidate.place === place)
    const region = regions[i] ?? null
    return cell === undefined ? [] : rowOf(cell, largest, region, groups.get(region) ?? null, map, series)
  })
}

function rowOf(
  cell: MappedPlace,
  largest: MappedPlace | null,
  region: string | null,
  group: RegionGroup | null,
  map: Choropleth,
  series: Series,
): ComparisonRow {
  const { indicator, period } = map.slice
  const { place, figure, rank, share } = cell
  const first = rank?.best === 1 && rank.tied > 1 ? cell : largest
  const whole = series.figures.region[period]?.find((other) => other.place === region)
  const isPart = indicator.additive && indicator.midpoint === null
  const to = (kind: BenchmarkKind, of: string | null | undefined, quantity: Quantity | undefined, n = 1) =>
    typeof of !== 'string' || quantity === undefined || !isKnown(figure.quantity)
      ? null
      : benchmarkTo(indicator, figure, { kind, place: of, n, quantity })
  return {
    place,
    figure,
    rank,
    shareOfNation: share,
    region,
    shareOfRegion: isPart && whole !== undefined ? shareOf(figure, whole) : null,
    first: to('first', first?.place, first?.figure.quantity, first?.rank?.tied),
    nation: indicator.additive ? null : to('nation', map.nation.place, map.nation.quantity),
    regional: indicator.additive ? null : to('region', region, whole?.quantity),
    mean: to('mean', region, group?.mean, group?.n),
    median: to('median', region, group?.median, group?.n),
  }
}

function firstOf(cells: readonly MappedPlace[]): MappedPlace | null {
  const leading = cells.filter(({ rank }) => rank?.best === 1)
  const size = ({ figure }: MappedPlace) => numberOf(figure.quantity) ?? Number.NEGATIVE_INFINITY
  return leading.reduce<MappedPlace | null>(
    (best, cell) => (best === null || size(cell) > size(best) ? cell : best),
    null,
  )
}
