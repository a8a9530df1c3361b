import type { Dataset } from '@/data/facts/dataset'
import { indicatorOf } from '@/data/facts/dataset'
import { effectiveDay, isActive, isAnnounced } from '@/data/facts/lookup'
import type { PlacedBase, PlacedZone, Sites } from '@/data/facts/sites'
import { sitesOf } from '@/data/facts/sites'
import type { Slice } from '@/data/facts/slice'
import type { View } from '@/data/view/view'
import { changeSeries } from './change'
import type { Choropleth, LegendEntry } from './choropleth'
import { choropleth, legend } from './choropleth'
import type { Classification } from './classify'
import { classify } from './classify'
import type { Series } from './series'
import { seriesOf, sliceOf, valuesOf } from './series'

/** What a view needs of the facts: its indicator and how it is told, the one drawn as circles, and the sites if any layer is on. Plain JSON. */
export type Material = {
  readonly series: Series
  readonly telling: Telling
  readonly over: Series | null
  /** The second indicator of a comparison. */
  readonly versus: Series | null
  readonly sites: Sites | null
}

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

/** Computes what a view shows from the material that was picked for it, or for a view of the same `tellingKey`. */
export function plateOf({ series: levels, telling, over, sites }: Material, view: View): Plate {
  const series = telling.change ?? levels
  const map = mapOf(series, telling.classification, view)
  const until = view.until ?? '9999'
  const bases = view.layers.includes('bases') ? (sites?.bases ?? []) : []
  const zones = view.layers.includes('zones') ? (sites?.zones ?? []) : []
  return {
    view,
    map,
    legend: legend(map),
    circles: over === null ? null : mapOf(over, plainTelling(over).classification, view, map.slice),
    largest: Math.max(0, ...valuesOf(over ?? series, view.level).map(Math.abs)),
    bases: bases.filter((base) => isAnnounced(base, until)),
    zones: zones
      .filter((zone) => effectiveDay(zone) <= `${until}-12-31`)
      .map((zone) => ({ zone, active: isActive(zone, until) })),
  }
}

/** `like` is the slice that this one lies over: regions are then those of its scheme. */
function mapOf(series: Series, classification: Classification, view: View, like?: Slice): Choropleth {
  const nation = series.nation[view.period]
  if (nation === undefined) throw new Error(`${series.indicator.id} has no ${view.period}`)
  return choropleth(sliceOf(series, view.level, view.period, like), classification, nation)
}

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

/**
 * How a view tells its indicator: as it is or as a change, and within which class limits. It hangs on the indicator, the
 * level, the method and the base year, never on the period: that is why the legend stands still. Plain JSON.
 */
export type Telling = { readonly change: Series | null; readonly classification: Classification }

/** Whether a view shows an indicator as it is, in its own classes: then there is nothing to compute. */
export function isPlain(view: View): boolean {
  return view.change === null && view.method === 'own'
}

/** An indicator as it is, in the classes that its table gives it. */
export function plainTelling({ indicator }: Series): Telling {
  return { change: null, classification: { indicator, method: 'own', thresholds: indicator.breaks } }
}

/** Views of one key are told alike. */
export function tellingKey({ indicator, level, method, classes, change }: View): string {
  return [indicator, level, method, classes, change?.base, change?.as].join('/')
}

/** Computes how a view tells the series of its indicator. */
export function tell(series: Series, view: View): Telling {
  if (isPlain(view)) return plainTelling(series)
  const change = view.change === null ? null : changeSeries(series, view.change)
  const shown = change ?? series
  return { change, classification: classify(shown.indicator, valuesOf(shown, view.level), view.method, view.classes) }
}
