import type { Dataset, Indicator } from './dataset'
import type { TracedFigure } from './figure'
import { figureOf } from './lookup'
import type { Citation } from './provenance'
import { citationsOf } from './provenance'

/** A figure as a page prints it: what it is of, what it rests on, and where that stands. */
export type SourcedFigure = {
  readonly indicator: Indicator
  readonly figure: TracedFigure
  readonly citations: readonly Citation[]
}

/** Looks a figure up together with its sources. `place` is an adcode, a region id or an economy code. */
export function sourcedFigure(dataset: Dataset, indicator: Indicator, place: string, period: string): SourcedFigure {
  const figure = figureOf(dataset, indicator, place, period)
  return { indicator, figure, citations: citationsOf(dataset, figure) }
}
