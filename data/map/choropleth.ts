import type { Indicator } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { isDerived, shareOf } from '@/data/facts/figure'
import type { Quantity, QuantityState } from '@/data/facts/quantity'
import { isKnown, numberOf, roundTo } from '@/data/facts/quantity'
import type { Slice } from '@/data/facts/slice'
import type { Rank } from '@/data/statistics/ranking'
import { rank } from '@/data/statistics/ranking'
import type { Method } from '@/data/view/view'

/** One place of the map: its figure, and what follows from it. `class` is null where there is no number to classify. */
export type MappedPlace = {
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
  readonly cells: readonly MappedPlace[]
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
function isDiverging(classification: Classification): boolean {
  return classification.indicator.midpoint !== null
}

/** A balance adds up, yet parts of a balance can exceed the whole: it has no share. */
function hasShare(slice: Slice): boolean {
  return slice.indicator.additive && slice.indicator.midpoint === null
}

/** One line of the legend: a class with its limits (null where open), or a state that has no class. `count` counts places. */
export type LegendEntry =
  | {
      readonly kind: 'class'
      readonly index: number
      readonly lower: number | null
      readonly upper: number | null
      readonly count: number
    }
  | { readonly kind: 'state'; readonly state: Exclude<QuantityState, 'value'>; readonly count: number }

const states = ['zero', 'below', 'missing', 'inapplicable'] as const

/** How many figures of a map no source prints. They keep the color of their class and are marked on it. */
export function derivedCount(map: Choropleth): number {
  return map.cells.filter((cell) => isDerived(cell.figure)).length
}

/** The legend of a map, highest class first, then the states that occur. Every place is counted exactly once. */
export function legend(map: Choropleth): readonly LegendEntry[] {
  const { thresholds } = map.classification
  const classes = Array.from({ length: classCount(map.classification) }, (_, index) => ({
    kind: 'class' as const,
    index,
    lower: thresholds[index - 1] ?? null,
    upper: thresholds[index] ?? null,
    count: map.cells.filter((cell) => cell.class === index).length,
  })).reverse()
  const rest = states
    .map((state) => ({ kind: 'state' as const, state, count: unclassed(map.cells, state) }))
    .filter((entry) => entry.count > 0)
  return [...classes, ...rest]
}

function unclassed(cells: readonly MappedPlace[], state: QuantityState): number {
  return cells.filter((cell) => cell.class === null && cell.figure.quantity.state === state).length
}

/** Orders cells from the first rank to the last; places without a figure come last. */
export function byRank(a: MappedPlace, b: MappedPlace): number {
  const position = (cell: MappedPlace) =>
    cell.rank === null ? Number.POSITIVE_INFINITY : cell.rank.best + cell.rank.worst / 1000
  const known = (cell: MappedPlace) => (isKnown(cell.figure.quantity) ? 0 : 1)
  return known(a) - known(b) || compareNumbers(position(a), position(b))
}

/**
 * Class limits for all periods of an indicator. Class i holds the values in [thresholds[i - 1], thresholds[i]);
 * the first has no lower and the last no upper limit.
 */
export type Classification = {
  readonly indicator: Indicator
  readonly method: Method
  readonly thresholds: readonly number[]
}

/** Number of classes. */
export function classCount(classification: Classification): number {
  return classification.thresholds.length + 1
}

/** The class of a rounded value, from 0. A value on a threshold belongs to the upper class. */
export function classOf(classification: Classification, value: number): number {
  return classification.thresholds.filter((threshold) => threshold <= value).length
}

/** Negative, zero or positive, as sorting asks. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** The classes of the indicator's own limits, which stand in the tables: the legend of all its maps that choose no others. */
export function ownClasses(indicator: Indicator): Classification {
  return { indicator, method: 'own', thresholds: indicator.breaks }
}
