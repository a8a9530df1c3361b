import type { Dataset } from '@/data/facts/dataset'
import { indicatorOf } from '@/data/facts/dataset'
import { sitesOf } from '@/data/facts/placed-sites'
import type { View } from '@/data/view/view'
import { changeSeries } from './change'
import { classify } from './classify'
import type { Series } from './series'
import { seriesOf, valuesOf } from './series'
import type { ClassedSeries, ThematicMap, ViewData } from './thematic-map'
import { isPlain, plainSeries, thematicMapOf } from './thematic-map'

/** Picks what a view needs. The view comes from `parseView`, so that its ids and periods exist. */
export function viewData(dataset: Dataset, view: View): ViewData {
  const series = seriesOf(dataset, indicatorOf(dataset, view.indicator))
  return {
    series,
    classed: classedSeries(series, view),
    over: view.circles === null ? null : seriesOf(dataset, indicatorOf(dataset, view.circles)),
    versus: view.versus === null ? null : seriesOf(dataset, indicatorOf(dataset, view.versus)),
    sites: view.layers.length === 0 ? null : sitesOf(dataset),
  }
}

/** Computes what a view shows, from the tables. */
export function thematicMap(dataset: Dataset, view: View): ThematicMap {
  return thematicMapOf(viewData(dataset, view), view)
}

/** Computes how a view tells the series of its indicator. */
export function classedSeries(series: Series, view: View): ClassedSeries {
  if (isPlain(view)) return plainSeries(series)
  const change = view.change === null ? null : changeSeries(series, view.change)
  const shown = change ?? series
  return { change, classification: classify(shown.indicator, valuesOf(shown, view.level), view.method, view.classes) }
}
