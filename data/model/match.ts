import type { Figure } from './figure'

/**
 * The figure of each place in another list, undefined where that has none. Lists of one series are in one order, so that
 * nothing has to be searched; others are searched by code.
 */
export function match(figures: readonly Figure[], others: readonly Figure[]): readonly (Figure | undefined)[] {
  const aligned = figures.map(({ place }, i) => (others[i]?.place === place ? others[i] : undefined))
  if (aligned.every((other) => other !== undefined)) return aligned
  const byPlace = new Map(others.map((other) => [other.place, other]))
  return figures.map(({ place }) => byPlace.get(place))
}
