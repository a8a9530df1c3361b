import type { Dataset } from './dataset'
import { indicatorOf } from './dataset'
import type { Material, Plate } from './plate'
import { plateOf } from './plate'
import { seriesOf } from './series'
import { sitesOf } from './sites'
import { tell } from './tell'
import type { View } from './view'

/** Picks what a view needs. The view comes from `parseView`, so that its ids and periods exist. */
export function material(dataset: Dataset, view: View): Material {
  const series = seriesOf(dataset, indicatorOf(dataset, view.indicator))
  return {
    series,
    telling: tell(series, view),
    over: view.circles === null ? null : seriesOf(dataset, indicatorOf(dataset, view.circles)),
    versus: view.versus === null ? null : seriesOf(dataset, indicatorOf(dataset, view.versus)),
    sites: view.layers.length === 0 ? null : sitesOf(dataset),
  }
}

/** Computes what a view shows, from the tables. */
export function plate(dataset: Dataset, view: View): Plate {
  return plateOf(material(dataset, view), view)
}
