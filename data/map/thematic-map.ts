import type { PlacedBase, PlacedZone, Sites } from '@/data/facts/sites'
import { effectiveDay, isActive, isAnnounced } from '@/data/facts/sites'
import type { Slice } from '@/data/facts/slice'
import type { View } from '@/data/view/view'
import type { Choropleth, Classification, LegendEntry } from './choropleth'
import { choropleth, legend, ownClasses } from './choropleth'
import type { Series } from './series'
import { sliceOf, valuesOf } from './series'

/** What a view needs of the facts: its indicator and how it is told, the one drawn as circles, and the sites if any layer is on. Plain JSON. */
export type ViewData = {
  readonly series: Series
  readonly classed: ClassedSeries
  readonly over: Series | null
  /** The second indicator of a comparison. */
  readonly versus: Series | null
  readonly sites: Sites | null
}

/** All that a view shows, as plain objects: the waist of the hourglass. Every output reads a thematic map and computes nothing. */
export type ThematicMap = {
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

/** Computes what a view shows from the data that was picked for it, or for a view of the same `classedKey`. */
export function thematicMapOf({ series: levels, classed, over, sites }: ViewData, view: View): ThematicMap {
  const series = classed.change ?? levels
  const map = mapOf(series, classed.classification, view)
  const until = view.until ?? '9999'
  const bases = view.layers.includes('bases') ? (sites?.bases ?? []) : []
  const zones = view.layers.includes('zones') ? (sites?.zones ?? []) : []
  return {
    view,
    map,
    legend: legend(map),
    circles: over === null ? null : mapOf(over, plainSeries(over).classification, view, map.slice),
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

/**
 * How a view tells its indicator: as it is or as a change, and within which class limits. It hangs on the indicator, the
 * level, the method and the base year, never on the period: that is why the legend stands still. Plain JSON.
 */
export type ClassedSeries = { readonly change: Series | null; readonly classification: Classification }

/** Whether a view shows an indicator as it is, in its own classes: then there is nothing to compute. */
export function isPlain(view: View): boolean {
  return view.change === null && view.method === 'own'
}

/** An indicator as it is, in the classes that its table gives it. */
export function plainSeries({ indicator }: Series): ClassedSeries {
  return { change: null, classification: ownClasses(indicator) }
}

/** Views of one key are told alike. */
export function classedKey({ indicator, level, method, classes, change }: View): string {
  return [indicator, level, method, classes, change?.base, change?.as].join('/')
}
