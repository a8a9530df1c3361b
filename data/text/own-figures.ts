import type { ComparisonRow } from '@/data/comparison/rows'
import { isDerived } from '@/data/facts/figure'
import { isKnown } from '@/data/facts/quantity'
import type { MappedPlace } from '@/data/map/choropleth'
import type { Names } from './names'

/**
 * Says of the figures that are shown which ones no source prints, so that they are not taken for those of the sources
 * that are named before; empty where every one is printed.
 */
export function ownFiguresText(
  shown: readonly Pick<MappedPlace | ComparisonRow, 'place' | 'figure'>[],
  names: Names,
): string {
  const known = shown.filter(({ figure }) => isKnown(figure.quantity))
  const own = known.filter(({ figure }) => isDerived(figure))
  if (own.length === 0) return ''
  return names.grammar.ownFigures(
    own.length === known.length ? [] : own.map(({ place }) => names.place(place, 'short')),
  )
}

/** The figures that a view shows: of the chosen places, or of all. */
export function shownOf(cells: readonly MappedPlace[], places: readonly string[]): readonly MappedPlace[] {
  const chosen = cells.filter(({ place }) => places.includes(place))
  return chosen.length > 0 ? chosen : cells
}
