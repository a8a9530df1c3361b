import type { Figure } from '@/data/facts/figure'
import { alignByPlace } from '@/data/facts/figure'
import type { Slice } from '@/data/facts/slice'
import type { Series } from '@/data/map/series'
import { sliceOf } from '@/data/map/series'
import type { Growth } from '@/data/statistics/growth'
import { growthOf } from '@/data/statistics/growth'
import type { NoRankSplit, RankSplit } from '@/data/statistics/rank-change'
import { rankChangesOf } from '@/data/statistics/rank-change'
import type { View } from '@/data/view/view'

/** The chosen year against an earlier or later one: every place of both, and the chosen places' ranks. */
export type ComparedYears = {
  readonly from: string
  readonly to: string
  /** The year of the view, and the other one, by the regions that both have. */
  readonly here: Slice
  readonly there: Slice
  /** The nation in the other year. */
  readonly nation: Figure
  readonly growth: readonly Growth[]
  readonly national: Growth | null
  readonly ranks: readonly (RankSplit | NoRankSplit)[]
}

/**
 * Sets the year of a view against `base`, or against the first year of the series where none is given. The earlier of
 * the two is the start. Null where the series has no other year.
 */
export function comparedYears(series: Series, view: View, base: string | null): ComparedYears | null {
  const { level, period, places } = view
  const other = base ?? series.periods[level].find((candidate) => candidate !== period)
  if (other === undefined || other === period || !series.periods[level].includes(other)) return null
  const [from = other, to = period] = [other, period].sort()
  const { here, there } = comparable(series, view, other)
  const [start, end] = from === other ? [there, here] : [here, there]
  const starts = alignByPlace(end.figures, start.figures)
  const nation = { from: series.nation[from], to: series.nation[to], other: series.nation[other] }
  if (nation.other === undefined) return null
  return {
    from,
    to,
    here,
    there,
    nation: nation.other,
    growth: end.figures
      .map((figure, i) => {
        const before = starts[i]
        return before === undefined ? null : growthOf(series.indicator, before, figure)
      })
      .filter((growth) => growth !== null),
    national:
      nation.from === undefined || nation.to === undefined ? null : growthOf(series.indicator, nation.from, nation.to),
    ranks: rankChangesOf(start.figures, end.figures, places),
  }
}

/** Both years by the same regions: those of the view's year, or, where the other year lacks some of them, its own. */
function comparable(series: Series, { level, period }: View, other: string): { here: Slice; there: Slice } {
  const here = sliceOf(series, level, period)
  const there = sliceOf(series, level, other, here)
  if (there.figures.length === here.figures.length) return { here, there }
  const own = sliceOf(series, level, other)
  return { here: sliceOf(series, level, period, own), there: own }
}
