import type { Choropleth } from './choropleth'
import { choropleth } from './choropleth'
import type { Classification } from './classification'
import { effectiveDay, isActive, isAnnounced } from './count'
import type { LegendEntry } from './legend'
import { legend } from './legend'
import type { Series } from './series'
import { sliceOf, valuesOf } from './series'
import type { PlacedBase, PlacedZone, Sites } from './sites'
import type { Slice } from './slice'
import type { Telling } from './telling'
import { plainTelling } from './telling'
import type { View } from './view'

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
