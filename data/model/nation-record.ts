import type { Dataset, Indicator } from './dataset'
import type { TracedFigure } from './figure'
import { figurePeriods } from './figure-periods'
import { figureOf } from './lookup'
import { placesAt } from './place-level'
import { isKnown } from './quantity'

/** The nation's figure in every period that has one, oldest first: empty where no source prints the nation. */
export function nationRecord(dataset: Dataset, indicator: Indicator): readonly TracedFigure[] {
  return placesAt(dataset, 'nation').flatMap((nation) =>
    figurePeriods(dataset, indicator)
      .map((period) => figureOf(dataset, indicator, nation, period))
      .filter(({ quantity }) => isKnown(quantity)),
  )
}
