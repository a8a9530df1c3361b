import { effectiveDay } from './count'
import type { Dataset, Indicator } from './dataset'
import { indicatorOf } from './dataset'
import { formulas, inputsOf } from './formula'
import type { Level } from './slice'
import { regionScheme } from './slice'

/** The periods, oldest first, for which an indicator has figures at a level. */
export function periodsOf(dataset: Dataset, indicator: Indicator, level: Level): readonly string[] {
  if (level === 'province') return provincePeriods(dataset, indicator)
  const all = new Set([...provincePeriods(dataset, indicator), ...regionPeriods(dataset, indicator)])
  return [...all].sort().filter((period) => regionScheme(dataset, indicator, period) !== null)
}

function provincePeriods(dataset: Dataset, indicator: Indicator): readonly string[] {
  const provinces = new Set(dataset.places.map((place) => place.code))
  return periodsWhere(dataset, indicator, (place) => provinces.has(place))
}

function regionPeriods(dataset: Dataset, indicator: Indicator): readonly string[] {
  const regions = new Set(dataset.regions.filter((region) => region.scheme !== 'nation').map((region) => region.id))
  return periodsWhere(dataset, indicator, (place) => regions.has(place))
}

function periodsWhere(dataset: Dataset, indicator: Indicator, isMeant: (place: string) => boolean): readonly string[] {
  switch (indicator.origin) {
    case 'observed':
      return distinct(
        dataset.observations
          .filter((row) => row.indicator === indicator.id && isMeant(row.place))
          .map((row) => row.period),
      )
    case 'counted':
      return countedPeriods(dataset, indicator)
    case 'derived': {
      const terms = inputsOf(formulas[indicator.id] ?? { op: 'constant', value: 0 })
      const inputs = terms.map((term) =>
        periodsWhere(dataset, indicatorOf(dataset, term.indicator), (place) =>
          term.of === 'nation' ? place === 'CN' : isMeant(place) || isRegionOfMembers(dataset, place, isMeant),
        ),
      )
      const [first = [], ...rest] = inputs
      return first.filter((period) => rest.every((periods) => periods.includes(period)))
    }
  }
}

/** Where a region's input is not printed it may still be summed from provinces. */
function isRegionOfMembers(dataset: Dataset, place: string, isMeant: (place: string) => boolean): boolean {
  return dataset.regions.some((region) => isMeant(region.id) && region.members.includes(place))
}

/** Zones are counted from the first reply to the latest; bases from their announcement to the last printed figure of their hosts. */
function countedPeriods(dataset: Dataset, indicator: Indicator): readonly string[] {
  const days =
    indicator.id === 'zones'
      ? dataset.zones.flatMap((zone) => [effectiveDay(zone), zone.revoked ?? effectiveDay(zone)])
      : [
          ...dataset.bases.map((base) => base.announced),
          ...dataset.observations.filter((row) => row.place === 'hosts').map((row) => row.period),
        ]
  const years = days.map((day) => Number(day.slice(0, 4)))
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => String(first + i))
}

function distinct(periods: readonly string[]): readonly string[] {
  return [...new Set(periods)].sort()
}
