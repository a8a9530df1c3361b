import type { Citation } from '@/data/facts/provenance'
import { mergedCitations } from '@/data/facts/provenance'
import { isKnown } from '@/data/facts/quantity'
import type { Choropleth } from './choropleth'
import type { Series } from './series'
import { citationsAt, sliceOf } from './series'
import type { ThematicMap, ViewData } from './thematic-map'

/**
 * The sources of the figures that a map of a series shows, its nation included, and of those of the base year of a
 * change: the sources of the very rows of its table.
 */
export function citationsOfMap(
  { sources }: Series,
  {
    cells,
    nation,
  }: Pick<Choropleth, 'nation'> & { readonly cells: readonly Pick<Choropleth['cells'][number], 'figure'>[] },
  base: string | null,
): readonly Citation[] {
  const shown = [...cells.map(({ figure }) => figure), nation].filter(({ quantity }) => isKnown(quantity))
  return mergedCitations(
    shown.flatMap(({ place, period }) =>
      [period, ...(base === null ? [] : [base])].flatMap((year) => citationsAt(sources, place, year)),
    ),
  )
}

/** A series that a view shows, and the sources of what it shows of it. */
export type SourcedSeries = { readonly series: Series; readonly citations: readonly Citation[] }

/** Every series that a view shows, once, its own first, each with the sources of the figures that are shown. */
export function shownSources(
  { series, over, versus }: Pick<ViewData, 'series' | 'over' | 'versus'>,
  { view, map, circles }: ThematicMap,
): readonly [SourcedSeries, ...SourcedSeries[]] {
  const others = [versus, over].filter((one) => one !== null)
  const isFirst = ({ indicator }: Series, i: number) =>
    [series, ...others.slice(0, i)].every((one) => one.indicator.id !== indicator.id)
  const own = { series, citations: citationsOfMap(series, map, view.change?.base ?? null) }
  return [
    own,
    ...others.filter(isFirst).map((one) => {
      const shown = one === over && circles !== null ? circles : beside(one, map)
      return { series: one, citations: shown === null ? [] : citationsOfMap(one, shown, null) }
    }),
  ]
}

/** The figures of another series that stand beside a map: of its year, or of the last one before it. */
function beside(series: Series, { slice }: Choropleth): Parameters<typeof citationsOfMap>[1] | null {
  const periods = series.periods[slice.level]
  const period = periods.findLast((one) => one <= slice.period) ?? periods[0]
  const nation = period === undefined ? undefined : series.nation[period]
  if (period === undefined || nation === undefined) return null
  return { nation, cells: sliceOf(series, slice.level, period, slice).figures.map((figure) => ({ figure })) }
}
