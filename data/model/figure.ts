import type { Indicator, Observation } from './dataset'
import type { Quantity } from './quantity'

/** How a figure came about: read from a row, computed from other figures, counted from a table, or not at all. */
export type Basis =
  | { readonly kind: 'observation'; readonly row: Observation }
  | { readonly kind: 'formula'; readonly inputs: readonly Figure[] }
  | { readonly kind: 'aggregate'; readonly rule: 'sum' | 'difference' | 'residual'; readonly inputs: readonly Figure[] }
  | { readonly kind: 'count'; readonly table: 'zones' | 'bases' }
  | { readonly kind: 'none' }

/** One indicator of one place (or region, or economy) in one period, with all that is needed to defend it. */
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
  readonly basis: Basis
}

/** A figure before anything is known of it; derived by default, since a printed one comes from a row. */
export function blank(indicator: Indicator, place: string, period: string): Figure {
  return {
    indicator: indicator.id,
    place,
    period,
    quantity: { state: 'missing', reason: 'unpublished' },
    qualifier: null,
    status: 'derived',
    growth: null,
    basis: { kind: 'none' },
  }
}
