import type { Indicator, Observation, SiteTable } from './dataset'
import type { Quantity } from './quantity'
import { divide, exactly, intervalOf, isKnown, multiply, quantityOf } from './quantity'

/** How a region's figure is made of others: members added, a part taken from its total, or the other regions from the nation. */
export type AggregateRule = 'sum' | 'difference' | 'residual'

/** How a figure came about: read from a row, computed from other figures, counted from a table, or not at all. */
type Basis =
  | { readonly kind: 'observation'; readonly row: Observation }
  | { readonly kind: 'formula'; readonly inputs: readonly TracedFigure[] }
  | { readonly kind: AggregateRule; readonly inputs: readonly TracedFigure[] }
  | { readonly kind: 'count'; readonly table: SiteTable }
  | { readonly kind: 'none' }

/** One indicator of one place (or region, or economy) in one period. */
export type Figure = {
  readonly indicator: string
  readonly place: string
  readonly period: string
  readonly quantity: Quantity
  /** Part of the figure and printed with it: 约, 超. */
  readonly qualifier: string | null
  readonly status: 'stated' | 'derived' | 'provisional'
  /** The year-on-year change in percent, as the source prints it. */
  readonly growth: number | null
  readonly origin: Basis['kind']
  /** Of a share in one whole, which all places have in common: its order is that of the printed parts, and they may tie. */
  readonly isPartOfWhole?: true
}

/** A figure with the rows and figures that it rests on: all that is needed to defend it. */
export type TracedFigure = Figure & { readonly basis: Basis }

/** A figure with its basis. */
export function traced(figure: Omit<Figure, 'origin'>, basis: Basis): TracedFigure {
  return { ...figure, origin: basis.kind, basis }
}

/** A figure without what it rests on, small enough to travel to a browser. */
export function untraced(figure: TracedFigure): Figure {
  const { indicator, place, period, quantity, qualifier, status, growth, origin, isPartOfWhole } = figure
  const plain = { indicator, place, period, quantity, qualifier, status, growth, origin }
  return isPartOfWhole === true ? { ...plain, isPartOfWhole } : plain
}

/** A figure before anything is known of it; derived by default, since a printed one comes from a row. */
export function blank(indicator: Indicator, place: string, period: string): Omit<Figure, 'origin'> {
  return {
    indicator: indicator.id,
    place,
    period,
    quantity: { state: 'missing', reason: 'unpublished' },
    qualifier: null,
    status: 'derived',
    growth: null,
  }
}

/** Whether no source prints the figure: it was added up from others, or is what others leave of a total. */
export function isDerived({ origin }: Figure): boolean {
  return origin === 'sum' || origin === 'difference' || origin === 'residual'
}

/** The figure of each place in another list, undefined where that has none. */
export function alignByPlace(figures: readonly Figure[], others: readonly Figure[]): readonly (Figure | undefined)[] {
  return figures.map(({ place }) => others.find((other) => other.place === place))
}

/** The share of a part in a whole, in percent, with its rounding interval; missing when either is. */
export function shareOf(part: Figure, whole: Figure): Quantity {
  if (!isKnown(part.quantity) || !isKnown(whole.quantity)) return { state: 'missing', reason: 'inputs' }
  if (part.quantity.state === 'zero') return part.quantity
  const ratio = divide(intervalOf(part.quantity), intervalOf(whole.quantity))
  return quantityOf(ratio === null ? null : multiply(ratio, exactly(100)))
}
