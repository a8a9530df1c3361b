import type { Dataset, Indicator } from './dataset'
import { indicatorOf } from './dataset'
import { formulas, inputsOf } from './formula'
import { figureOf } from './lookup'
import { periodsOf } from './period'
import { placeLevels, placesAt } from './place-level'
import { isKnown } from './quantity'

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
