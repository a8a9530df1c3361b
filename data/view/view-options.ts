import type { Dataset } from '@/data/facts/dataset'
import { periodsOf } from '@/data/facts/period'
import { effectiveDay } from '@/data/facts/sites'
import type { Level } from '@/data/facts/slice'
import { placesOutside } from '@/data/facts/slice'
import type { Change, Family, Form } from './view'
import { usualChange, usualFamily } from './view'

/** What one indicator offers to choose from. */
export type IndicatorOptions = {
  readonly id: string
  readonly form: Form
  /** Whether its amounts may be drawn as circles over another indicator. */
  readonly isAmount: boolean
  /** How its change is told when nobody chooses. */
  readonly change: Change['as']
  /** The family of its colors when nobody chooses. */
  readonly palette: Family
  readonly periods: Readonly<Record<Level, readonly string[]>>
}

/** What a link may ask for: the plain lists that `parseView` checks against. The first indicator is the default. */
export type ViewOptions = {
  readonly indicators: readonly IndicatorOptions[]
  readonly places: readonly string[]
  readonly regions: readonly string[]
  /** Places that belong to no region; a map by region draws them beside the regions. */
  readonly outside: readonly string[]
  readonly zoneYears: readonly string[]
  readonly releases: readonly string[]
  /** How many dimensions peers are found by, each of which has a weight. */
  readonly peerDimensions: number
}

/** Lists what the tables offer. `releases` are the ids that data can be pinned to. */
export function viewOptions(dataset: Dataset, releases: readonly string[]): ViewOptions {
  return {
    indicators: dataset.indicators
      .filter((indicator) => indicator.mapped)
      .map((indicator) => ({
        id: indicator.id,
        form: indicator.form,
        change: usualChange(indicator.measure),
        palette: usualFamily(indicator),
        isAmount: indicator.measure === 'amount' || indicator.measure === 'count',
        periods: {
          province: periodsOf(dataset, indicator, 'province'),
          region: periodsOf(dataset, indicator, 'region'),
        },
      })),
    places: dataset.places.map((place) => place.code),
    regions: dataset.regions.filter((region) => region.scheme !== 'nation').map((region) => region.id),
    outside: placesOutside(dataset),
    zoneYears: [...new Set(dataset.zones.map((zone) => effectiveDay(zone).slice(0, 4)))].sort(),
    releases,
    peerDimensions: dataset.peerDimensions.length,
  }
}
