import type { Dataset } from './dataset'

/** What a place of the tables is: the nation, a region, a province-level place, or an economy of the world tables. */
export const placeLevels = ['nation', 'region', 'province', 'economy'] as const
export type PlaceLevel = (typeof placeLevels)[number]

/** The ids of the places of a level, in the order of the tables. */
export function placesAt(dataset: Dataset, level: PlaceLevel): readonly string[] {
  switch (level) {
    case 'nation':
      return dataset.regions.filter(({ scheme }) => scheme === 'nation').map(({ id }) => id)
    case 'region':
      return dataset.regions.filter(({ scheme }) => scheme !== 'nation').map(({ id }) => id)
    case 'province':
      return dataset.places.map(({ code }) => code)
    case 'economy':
      return dataset.economies.map(({ code }) => code)
  }
}

/** Whether the figures of an indicator are those of economies: world tables, and shares of trade partners. */
export function isOfEconomies(dataset: Dataset, indicator: string): boolean {
  const economies = new Set(placesAt(dataset, 'economy'))
  return dataset.observations.some((row) => row.indicator === indicator && economies.has(row.place))
}
