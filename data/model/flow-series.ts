import type { Dataset, Indicator } from './dataset'
import { indicatorOf } from './dataset'
import type { SourcedFigure } from './sourced-figure'
import { sourcedFigure } from './sourced-figure'

/** The families of indicators that the reports print year by year: each has a total, exports and imports. */
export type FlowFamily = 'dds' | 'delivered' | 'ict' | 'culture' | 'insurance' | 'finance' | 'cbec'

/** One year of a family: total, exports, imports. */
export type FlowYear = { readonly period: string; readonly figures: readonly SourcedFigure[] }

/** The printed figures of one family of the nation, oldest year first. One concept, so that it may share a chart. */
export type FlowSeries = {
  readonly family: FlowFamily
  /** Total, exports, imports. */
  readonly indicators: readonly Indicator[]
  readonly years: readonly FlowYear[]
}

const flows = ['total', 'export', 'import'] as const

/**
 * The national series of one family, as the reports print it. Provisional figures of later releases have other sources
 * and stay out: they are never the end of a line.
 */
export function flowSeries(dataset: Dataset, family: FlowFamily): FlowSeries {
  const indicators = flows.map((flow) => indicatorOf(dataset, `${family}-${flow}`))
  const rows = dataset.observations.filter(
    ({ indicator, place, status }) =>
      place === 'CN' && status === 'stated' && indicators.some(({ id }) => id === indicator),
  )
  const periods = [...new Set(rows.map(({ period }) => period))].sort()
  return {
    family,
    indicators,
    years: periods.map((period) => ({
      period,
      figures: indicators.map((indicator) => sourcedFigure(dataset, indicator, 'CN', period)),
    })),
  }
}
