import type { Choropleth } from './choropleth'
import { choropleth } from './choropleth'
import { classify } from './classify'
import type { Base, Dataset, Indicator, Zone } from './dataset'
import { indicatorOf } from './dataset'
import { effectiveDay, isActive, isAnnounced } from './count'
import type { LegendEntry } from './legend'
import { legend } from './legend'
import { figureOf } from './lookup'
import { periodsOf } from './period'
import { numberOf } from './quantity'
import { roundTo } from './round'
import type { Level } from './slice'
import { slice } from './slice'
import type { View } from './view'

/** All that a view shows, as plain objects: the waist of the hourglass. Every output reads a plate and computes nothing. */
export type Plate = {
  readonly view: View
  readonly map: Choropleth
  readonly legend: readonly LegendEntry[]
  /** The amounts drawn as circles over the fill, if any. */
  readonly circles: Choropleth | null
  /** The largest size of any period of what circles may show, so that circles of all years compare. */
  readonly largest: number
  readonly bases: readonly Base[]
  readonly zones: readonly { readonly zone: Zone; readonly active: boolean }[]
}

/** Computes what a view shows. The view comes from `parseView`, so that its ids and periods exist. */
export function plate(dataset: Dataset, view: View): Plate {
  const indicator = indicatorOf(dataset, view.indicator)
  const over = view.circles === null ? null : indicatorOf(dataset, view.circles)
  const map = mapOf(dataset, view, indicator)
  const until = view.until ?? '9999'
  return {
    view,
    map,
    legend: legend(map),
    circles: over === null ? null : mapOf(dataset, view, over),
    largest: Math.max(0, ...valuesOfAllPeriods(dataset, over ?? indicator, view.level).map(Math.abs)),
    bases: view.layers.includes('bases') ? dataset.bases.filter((base) => isAnnounced(base, until)) : [],
    zones: view.layers.includes('zones')
      ? dataset.zones
          .filter((zone) => effectiveDay(zone) <= `${until}-12-31`)
          .map((zone) => ({ zone, active: isActive(zone, until) }))
      : [],
  }
}

function mapOf(dataset: Dataset, view: View, indicator: Indicator): Choropleth {
  const values = valuesOfAllPeriods(dataset, indicator, view.level)
  return choropleth(
    slice(dataset, indicator, view.period, view.level),
    classify(indicator, values, view.method, view.classes),
    figureOf(dataset, indicator, 'CN', view.period),
  )
}

/** Breaks come from all periods, so that the legend stands still when the year moves. Rounded as they are printed. */
export function valuesOfAllPeriods(dataset: Dataset, indicator: Indicator, level: Level): readonly number[] {
  return periodsOf(dataset, indicator, level)
    .flatMap((period) => slice(dataset, indicator, period, level).figures)
    .flatMap((figure) => numberOf(figure.quantity) ?? [])
    .map((value) => roundTo(value, indicator.decimals))
}
