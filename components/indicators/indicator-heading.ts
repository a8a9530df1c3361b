import { figureClaim } from '@/data/model/claim'
import type { Dataset, Indicator } from '@/data/model/dataset'
import { groupTable } from '@/data/model/figure-table'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import type { Plate } from '@/data/model/plate'
import { isKnown } from '@/data/model/quantity'
import { plateFinding } from '@/data/model/title'
import { indicatorWords } from './indicator-dictionary'

/** What the newest figures of an indicator say, in one sentence: of the provinces, else of the nation or the world. */
export function indicatorSentence(dataset: Dataset, indicator: Indicator, plate: Plate | null, names: Names): string {
  const words = indicatorWords(names.language)
  if (plate !== null) return words.finding(plate.map.slice.period, plateFinding(plate, names))
  const figures = groupTable(dataset, indicator).rows[0]?.figures ?? []
  const newest = figures.findLast(({ quantity }) => isKnown(quantity))
  if (newest === undefined) return say(indicator, 'definition', names.language)
  if (indicator.theme !== 'world') return names.phrases.stated(figureClaim(newest), names) + words.stop
  // The name says already that it is the world's; where no source prints the world, there is no newest figure of it.
  if (newest.place !== 'WLD') return say(indicator, 'definition', names.language)
  const written = names.phrases.quantity(newest.quantity, indicator)
  return words.world(newest.period, say(indicator, 'name', names.language), written)
}
