import type { Dataset, Indicator } from './dataset'
import type { Figure } from './figure'
import { untraced } from './figure'
import { figureOf } from './lookup'
import { isKnown } from './quantity'

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

/** Ways to divide the nation into regions that do not overlap, the finer one first: the four regions, the reports' three. */
export const schemes = [
  ['east', 'central', 'west', 'northeast'],
  ['east', 'central-west', 'northeast'],
] as const

/** Every region of any scheme, in an order that keeps that of each. */
export const mapRegions = ['east', 'central', 'west', 'central-west', 'northeast'] as const

/**
 * The scheme that some figures of one period can be shown by: the first of which every region is known, else the first
 * of which every region has a figure at all. Thus a change between years that were divided otherwise is shown by the
 * regions that both years have.
 */
export function schemeAmong(figures: readonly Figure[]): readonly string[] {
  const schemeWhere = (isMeant: (figure: Figure) => boolean) =>
    schemes.find((ids) => ids.every((id) => figures.some((figure) => figure.place === id && isMeant(figure))))
  return schemeWhere(({ quantity }) => isKnown(quantity)) ?? schemeWhere(() => true) ?? schemes[0]
}
