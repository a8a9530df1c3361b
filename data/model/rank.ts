import type { Figure } from './figure'
import type { Interval } from './interval'
import { exactly } from './interval'
import { intervalOf, isKnown } from './quantity'

/**
 * A place in a ranking from the largest. `best` and `worst` differ where rounding leaves the order open;
 * `tied` counts the places that share exactly this rank, itself included; `of` counts the places ranked.
 */
export type Rank = { readonly best: number; readonly worst: number; readonly tied: number; readonly of: number }

/** Bounds that touch by less than this are told apart: it is the noise of binary fractions, not of the figures. */
const TOUCH = 1e-9

/**
 * Ranks the figures of one slice, largest first; places without a figure get null.
 * Printed and counted figures: standard competition ranking, equal figures tie. Derived figures: the band of ranks that
 * their rounding intervals allow (Goldstein and Spiegelhalter, League tables and their limitations, JRSS A 159, 1996).
 */
export function rank(figures: readonly Figure[]): readonly (Rank | null)[] {
  const all = figures.map(rankBounds)
  const bounds = all.filter((own) => own !== null)
  return all.map((own) => {
    if (own === null) return null
    const above = bounds.filter((other) => isAbove(other, own)).length
    const level = bounds.filter((other) => !isAbove(other, own) && !isAbove(own, other))
    const best = above + 1
    const isTie = level.every((other) => other.low === other.high)
    return isTie
      ? { best, worst: best, tied: level.length, of: bounds.length }
      : { best, worst: above + level.length, tied: 1, of: bounds.length }
  })
}

function isAbove(a: Interval, b: Interval): boolean {
  return a.low > b.high + TOUCH
}

/**
 * Printed figures are compared as printed, where one below the precision is printed 0; derived ones by their bounds.
 * A derived figure that is nothing but bounds has no rank: its input was too small to be printed.
 */
function rankBounds({ quantity, status }: Figure): Interval | null {
  if (!isKnown(quantity) || (status === 'derived' && quantity.state === 'below')) return null
  const bounds = intervalOf(quantity)
  if (status === 'derived') return bounds
  return exactly(Number.isNaN(bounds.value) ? 0 : bounds.value)
}
