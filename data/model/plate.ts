import { changeSeries } from './change'
import type { Choropleth } from './choropleth'
import { choropleth } from './choropleth'
import { classify } from './classify'
import { effectiveDay, isActive, isAnnounced } from './count'
import type { Dataset } from './dataset'
import { indicatorOf } from './dataset'
import type { LegendEntry } from './legend'
import { legend } from './legend'
import type { Series } from './series'
import { seriesOf, sliceOf, valuesOf } from './series'
import type { PlacedBase, PlacedZone, Sites } from './sites'
import { sitesOf } from './sites'
import type { View } from './view'

/** What a view needs of the facts: its indicator, the one drawn as circles, and the sites if any layer is on. Plain JSON. */
export type Material = { readonly series: Series; readonly over: Series | null; readonly sites: Sites | null }

/** All that a view shows, as plain objects: the waist of the hourglass. Every output reads a plate and computes nothing. */
export type Plate = {
  readonly view: View
  readonly map: Choropleth
  readonly legend: readonly LegendEntry[]
  /** The amounts drawn as circles over the fill, if any. */
  readonly circles: Choropleth | null
  /** The largest size of any period of what circles may show, so that circles of all years compare. */
  readonly largest: number
  readonly bases: readonly PlacedBase[]
  readonly zones: readonly { readonly zone: PlacedZone; readonly active: boolean }[]
}

/** Computes what a view shows. The view comes from `parseView`, so that its ids and periods exist. */
export function plate(dataset: Dataset, view: View): Plate {
  return plateOf(material(dataset, view), view)
}

/** Picks what a view needs. */
export function material(dataset: Dataset, view: View): Material {
  return {
    series: seriesOf(dataset, indicatorOf(dataset, view.indicator)),
    over: view.circles === null ? null : seriesOf(dataset, indicatorOf(dataset, view.circles)),
    sites: view.layers.length === 0 ? null : sitesOf(dataset),
  }
}

/** Computes what a view shows from its material. */
export function plateOf({ series: levels, over, sites }: Material, view: View): Plate {
  const series = view.change === null ? levels : changeSeries(levels, view.change)
  const map = mapOf(series, view)
  const until = view.until ?? '9999'
  const bases = view.layers.includes('bases') ? (sites?.bases ?? []) : []
  const zones = view.layers.includes('zones') ? (sites?.zones ?? []) : []
  return {
    view,
    map,
    legend: legend(map),
    circles: over === null ? null : mapOf(over, view),
    largest: Math.max(0, ...valuesOf(over ?? series, view.level).map(Math.abs)),
    bases: bases.filter((base) => isAnnounced(base, until)),
    zones: zones
      .filter((zone) => effectiveDay(zone) <= `${until}-12-31`)
      .map((zone) => ({ zone, active: isActive(zone, until) })),
  }
}

function mapOf(series: Series, view: View): Choropleth {
  const nation = series.nation[view.period]
  if (nation === undefined) throw new Error(`${series.indicator.id} has no ${view.period}`)
  return choropleth(
    sliceOf(series, view.level, view.period),
    classify(series.indicator, valuesOf(series, view.level), view.method, view.classes),
    nation,
  )
}
