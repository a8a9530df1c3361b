import type { Dataset, Indicator } from './dataset'
import type { Figure } from './figure'
import { untraced } from './figure'
import { figurePeriods } from './figure-periods'
import { figureOf } from './lookup'
import { once } from './once'
import { isOfEconomies, placeLevels, placesAt } from './place-level'
import { isKnown } from './quantity'

/**
 * Every figure of an indicator that a page can show, by `place/period`, whether printed, computed or counted, as the same
 * look-up gives it that the pages use. Holes are left out. By period, then in the order of levels and places.
 */
export function knownFigures(dataset: Dataset, indicator: Indicator): ReadonlyMap<string, Figure> {
  const ofDataset = shelf(dataset)
  const figures = ofDataset.get(indicator.id) ?? gathered(dataset, indicator)
  ofDataset.set(indicator.id, figures)
  return figures
}

const shelf = once((): Map<string, ReadonlyMap<string, Figure>> => new Map())

function gathered(dataset: Dataset, indicator: Indicator): ReadonlyMap<string, Figure> {
  // Only some indicators are of economies: there are no pilot zones in another one to be counted, not even none.
  const hasEconomies = isOfEconomies(dataset, indicator.id)
  const levels = placeLevels.filter((level) => level !== 'economy' || hasEconomies)
  const places = levels.flatMap((level) => placesAt(dataset, level))
  const figures = figurePeriods(dataset, indicator).flatMap((period) =>
    places.map((place) => untraced(figureOf(dataset, indicator, place, period))),
  )
  return new Map(
    figures
      .filter(({ quantity }) => isKnown(quantity))
      .map((figure) => [`${figure.place}/${figure.period}`, figure] as const),
  )
}
