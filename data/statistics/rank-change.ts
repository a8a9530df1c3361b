import type { Figure } from '@/data/facts/figure'
import type { Rank } from './ranking'
import { rankAmong } from './ranking'
import type { Datum } from './sample'
import { dataOf } from './sample'

/**
 * A change of rank in two parts, in places; up is positive. `own` and `others` always add up to `total`; each may be a half.
 * `alone` is the rank that the place would have, had it alone moved; `still` the one, had all but it moved.
 */
export type RankSplit = {
  readonly kind: 'split'
  readonly place: string
  readonly before: Rank
  readonly after: Rank
  readonly total: number
  readonly own: number
  readonly others: number
  readonly alone: number
  readonly still: number
}

/** The parts of a change of rank as a reader is told them, in whole places. */
type RankParts = Pick<RankSplit, 'own' | 'others'>

/**
 * The parts of a change of rank, where they can be told. Null where one is half a place, or where the place shared its
 * rank before or shares it now: how many others happened to stand level with it then decides the parts, not how far
 * anybody moved. The change of rank itself is told all the same, with the tie.
 */
export function tellableParts({ before, after, own, others }: RankSplit): RankParts | null {
  const isTied = before.tied > 1 || after.tied > 1
  return isTied || !Number.isInteger(own) ? null : { own, others }
}

/** Why a change of rank is not told: rounding leaves a rank open, a figure is not known, or other places are ranked. */
export type NoRankSplit = {
  readonly kind: 'none'
  readonly place: string
  readonly reason: 'open' | 'unknown' | 'different-places'
}

/**
 * Splits the changes of places' ranks between two periods into what each one's own movement and what that of all others
 * did. Each part is the mean of its effect when it comes first and when it comes second, so that the order in which one
 * imagines them does not matter and nothing is left over (Shapley value of two players; Shorrocks, Decomposition
 * procedures for distributional analysis, Journal of Economic Inequality 11, 2013). Ties rank as in `rank`. The figures
 * are those of two slices at one level; by region of one scheme, which `sliceOf` picks.
 */
export function rankChangesOf(
  start: readonly Figure[],
  end: readonly Figure[],
  places: readonly string[],
): readonly (RankSplit | NoRankSplit)[] {
  const [then, now] = [rankedIn(start), rankedIn(end)]
  const isComparable = then.length === now.length && then.every(({ place }) => now.some((one) => one.place === place))
  return places.map((place) => {
    const own = then.find((datum) => datum.place === place)?.order
    const next = now.find((datum) => datum.place === place)?.order
    if (own === undefined || next === undefined) return { kind: 'none', place, reason: 'unknown' }
    if (!isComparable) return { kind: 'none', place, reason: 'different-places' }
    const others = (data: readonly Datum[]) => data.filter((one) => one.place !== place).map(({ order }) => order)
    const [before, after] = [others(then), others(now)]
    return split(place, {
      before: rankAmong(own, before),
      alone: rankAmong(next, before),
      still: rankAmong(own, after),
      after: rankAmong(next, after),
    })
  })
}

function rankedIn(figures: readonly Figure[]): readonly Datum[] {
  return dataOf(figures).filter((datum) => datum !== null)
}

/** The change of one place's rank, see `rankChangesOf`. */
export function rankChangeOf(start: readonly Figure[], end: readonly Figure[], place: string): RankSplit | NoRankSplit {
  const [change] = rankChangesOf(start, end, [place])
  return change ?? { kind: 'none', place, reason: 'unknown' }
}

function split(
  place: string,
  { before, alone, still, after }: Readonly<Record<'before' | 'alone' | 'still' | 'after', Rank>>,
): RankSplit | NoRankSplit {
  if ([before, alone, still, after].some((rank) => rank.best !== rank.worst))
    return { kind: 'none', place, reason: 'open' }
  return {
    kind: 'split',
    place,
    before,
    after,
    total: before.best - after.best,
    own: (before.best - alone.best + (still.best - after.best)) / 2,
    others: (before.best - still.best + (alone.best - after.best)) / 2,
    alone: alone.best,
    still: still.best,
  }
}
