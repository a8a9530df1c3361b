import type { Figure } from '@/data/facts/figure'
import type { Interval } from '@/data/facts/quantity'
import { intervalOf, isKnown, numberOf } from '@/data/facts/quantity'
import type { Rank } from '@/data/statistics/ranking'

/** The plain definition of a ranking, by which the fast one is checked: every figure against every other. */
export function rankByPairs(figures: readonly Figure[]): readonly (Rank | null)[] {
  const all = figures.map(compared)
  const ranked = all.filter((own) => own !== null)
  return all.map((own) => {
    if (own === null) return null
    const above = ranked.filter((other) => isAbove(other, own)).length
    const level = ranked.filter((other) => !isAbove(other, own) && !isAbove(own, other))
    const isTie = level.every(({ low, high }) => low === high)
    return isTie
      ? { best: above + 1, worst: above + 1, tied: level.length, of: ranked.length }
      : { best: above + 1, worst: above + level.length, tied: 1, of: ranked.length }
  })
}

function isAbove(a: Bounds, b: Bounds): boolean {
  return a.low > b.high + 1e-9
}

type Bounds = Pick<Interval, 'low' | 'high'>

/** A printed figure as printed, where one below the precision is printed 0; a derived one by its bounds. */
function compared({ quantity, status, isPartOfWhole }: Figure): Bounds | null {
  if (!isKnown(quantity)) return null
  const number = numberOf(quantity) ?? 0
  // Shares in one whole stand in the order of the printed parts.
  if (status !== 'derived' || isPartOfWhole === true) return { low: number, high: number }
  return quantity.state === 'below' ? null : intervalOf(quantity)
}
