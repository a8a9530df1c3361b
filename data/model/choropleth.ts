import type { Classification } from './classification'
import { classOf } from './classification'
import type { Figure } from './figure'
import type { Quantity } from './quantity'
import { numberOf } from './quantity'
import type { Rank } from './rank'
import { rank } from './ranking'
import { roundTo } from './round'
import { shareOf } from './share'
import type { Slice } from './slice'

/** One place of the map: its figure, and what follows from it. `class` is null where there is no number to classify. */
export type Cell = {
  readonly place: string
  /** The provinces whose land it is: itself, or the members of a region. */
  readonly members: readonly string[]
  readonly figure: Figure
  readonly class: number | null
  readonly rank: Rank | null
  /** Share of the nation in percent, for indicators that add up; null for all others. */
  readonly share: Quantity | null
}

/** A classified slice, without any color. */
export type Choropleth = {
  readonly slice: Slice
  readonly classification: Classification
  readonly nation: Figure
  readonly cells: readonly Cell[]
}

/** Classifies a slice once, for every output. `nation` is the figure of the whole in the same period. */
export function choropleth(slice: Slice, classification: Classification, nation: Figure): Choropleth {
  const ranks = rank(slice.figures)
  const cells = slice.figures.map((figure, i) => ({
    place: figure.place,
    members: slice.members[i] ?? [],
    figure,
    class: cellClass(figure.quantity, classification),
    rank: ranks[i] ?? null,
    share: hasShare(slice) ? shareOf(figure, nation) : null,
  }))
  return { slice, classification, nation, cells }
}

/** A true zero is drawn as what it is, not as the lowest class, unless the classes go below zero. */
function cellClass(quantity: Quantity, classification: Classification): number | null {
  const number = numberOf(quantity)
  if (number === null || (quantity.state === 'zero' && !isDiverging(classification))) return null
  return classOf(classification, roundTo(number, classification.indicator.decimals))
}

/** Whether the classes lie on both sides of a midpoint. */
export function isDiverging(classification: Classification): boolean {
  return classification.indicator.midpoint !== null
}

/** A balance adds up, yet parts of a balance can exceed the whole: it has no share. */
function hasShare(slice: Slice): boolean {
  return slice.indicator.additive && slice.indicator.midpoint === null
}
