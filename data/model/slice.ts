import type { Dataset, Indicator } from './dataset'
import type { Figure } from './figure'
import { untraced } from './figure'
import { figureOf } from './lookup'
import { isKnown } from './quantity'
import { schemes } from './region-scheme'

export type Level = 'province' | 'region'

/** One indicator in one period: a figure for every place of the level, in the order of the tables. */
export type Slice = {
  readonly indicator: Indicator
  readonly period: string
  readonly level: Level
  readonly figures: readonly Figure[]
  /** For each figure the provinces whose land it is: the place itself, or the members of the region. */
  readonly members: readonly (readonly string[])[]
}

/** Cuts one period out of an indicator. By region, the places that belong to no region follow the regions: their land is drawn as well. */
export function slice(dataset: Dataset, indicator: Indicator, period: string, level: Level): Slice {
  const places =
    level === 'province'
      ? dataset.places.map((place) => place.code)
      : [...(regionScheme(dataset, indicator, period) ?? schemes[0]), ...placesOutside(dataset)]
  return {
    indicator,
    period,
    level,
    figures: places.map((place) => untraced(figureOf(dataset, indicator, place, period))),
    members: places.map((place) => dataset.regions.find((region) => region.id === place)?.members ?? [place]),
  }
}

/** The places that belong to no region: Hong Kong, Macao and Taiwan. */
export function placesOutside(dataset: Dataset): readonly string[] {
  return dataset.places.filter((place) => place.region === null).map((place) => place.code)
}

/**
 * The regions that a period can be shown by: the four regions where all four are known, else the reports' three,
 * else null.
 */
export function regionScheme(dataset: Dataset, indicator: Indicator, period: string): readonly string[] | null {
  const whole = schemes.find((ids) => ids.every((id) => isKnown(figureOf(dataset, indicator, id, period).quantity)))
  return whole ?? null
}
