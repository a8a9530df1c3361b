import type { Dataset, Indicator } from './dataset'
import { indicatorOf, placeLevels, placesAt } from './dataset'
import { formulas, inputsOf } from './formula'
import { countedTable, figureOf } from './lookup'
import { isKnown } from './quantity'
import { effectiveDay } from './sites'
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
    countedTable(indicator) === 'zones'
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

/**
 * The periods, oldest first, in which an indicator has a figure of any place: of the nation, a region, a province or an
 * economy. `periodsOf` lists those of one level of the map only.
 */
export function figurePeriods(dataset: Dataset, indicator: Indicator): readonly string[] {
  if (indicator.origin === 'counted') return periodsOf(dataset, indicator, 'province')
  const places = placeLevels.flatMap((level) => placesAt(dataset, level))
  return candidates(dataset, indicator).filter((period) =>
    places.some((place) => isKnown(figureOf(dataset, indicator, place, period).quantity)),
  )
}

/** The periods of an indicator's rows, or of those of a formula's inputs: it can have no others. */
function candidates(dataset: Dataset, indicator: Indicator): readonly string[] {
  const ids =
    indicator.origin === 'derived'
      ? inputsOf(formulas[indicator.id] ?? { op: 'constant', value: 0 }).map((term) => term.indicator)
      : [indicator.id]
  const isObserved = ids.every((id) => indicatorOf(dataset, id).origin === 'observed')
  if (!isObserved) throw new Error(`${indicator.id} rests on an indicator that is derived itself`)
  const rows = dataset.observations.filter((row) => ids.includes(row.indicator))
  return [...new Set(rows.map(({ period }) => period))].sort()
}

/** A run of consecutive years; `from` and `to` are equal for a single one. */
type PeriodRange = { readonly from: string; readonly to: string }

/** Joins years, in any order, into runs without a gap: 2015, 2016, 2019 are 2015–2016 and 2019. */
export function periodRanges(periods: readonly string[]): readonly PeriodRange[] {
  const ranges: { from: string; to: string }[] = []
  for (const period of [...new Set(periods)].sort()) {
    const last = ranges.at(-1)
    if (last !== undefined && Number(period) === Number(last.to) + 1) last.to = period
    else ranges.push({ from: period, to: period })
  }
  return ranges
}

/** Years as a reader writes them, runs with a dash: 2015–2016 and 2019. */
export function periodTexts(periods: readonly string[]): readonly string[] {
  return periodRanges(periods).map(({ from, to }) => (from === to ? from : `${from}–${to}`))
}
