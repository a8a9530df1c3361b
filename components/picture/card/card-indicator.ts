import { figureClaim } from '@/data/claims/claim'
import type { Dataset, Indicator } from '@/data/facts/dataset'
import type { TracedFigure } from '@/data/facts/figure'
import { citationsOf, sourcesOfIndicator } from '@/data/facts/provenance'
import { isKnown } from '@/data/facts/quantity'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import { byRank } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import { groupTable } from '@/data/text/figure-table'
import type { Names } from '@/data/text/names'
import { namesOf, withEconomies } from '@/data/text/names-of'
import { indicatorSentence } from '@/data/text/page-titles'
import { rankText } from '@/data/text/table-rows'
import type { Card, CardImprint, CardPlace } from './card'
import { cardFigure } from './card-headline'
import { cardLegend } from './card-legend'
import { plateMap } from './card-map'
import { cardNotes } from './card-notes'
import { cardOrigin } from './card-origin'
import { cardWords } from './card-words'

/** How many of the first places a card names. */
const FIRST = 3

/**
 * The card of an indicator: the finding and the first places on its newest map; of a figure that exists for the nation
 * or the world only, the newest one; else what the indicator is.
 */
export function indicatorCard(
  dataset: Dataset,
  indicator: Indicator,
  plate: ThematicMap | null,
  language: Language,
  imprint: CardImprint,
): Card {
  const names = withEconomies(dataset, namesOf(dataset, language))
  const card = {
    language,
    ...cardOrigin(imprint),
    name: localText(indicator, 'name', language),
    about: indicatorSentence(dataset, indicator, plate, names),
    figure: null,
    facts: [],
    places: [],
    legend: null,
    map: null,
    notes: [],
  }
  if (plate !== null) {
    return {
      ...card,
      places: firstPlaces(plate, names),
      legend: cardLegend(plate, language),
      map: plateMap(plate, names),
      notes: cardNotes(sourcesOfIndicator(dataset, indicator), true, imprint, language),
    }
  }
  const newest = newestFigure(dataset, indicator)
  if (newest === null) return card
  return {
    ...card,
    about: cardWords(language).about(names.place(newest.place, 'full'), newest.period),
    figure: cardFigure(figureClaim(newest), names),
    notes: cardNotes(citationsOf(dataset, newest), false, imprint, language),
  }
}

/** The first places, as far as no tie and no rounding leaves open which they are. */
function firstPlaces(plate: ThematicMap, names: Names): readonly CardPlace[] {
  const { cells, slice } = plate.map
  return cells.toSorted(byRank).flatMap(({ place, figure, rank }) => {
    if (rank === null || Math.max(rank.worst, rank.best + rank.tied - 1) > FIRST) return []
    const written = names.phrases.quantity(figure.quantity, slice.indicator)
    const value = names.phrases.qualified(figure.qualifier, written)
    return [{ rank: rankText(rank), name: names.place(place, 'short'), value }]
  })
}

/** The newest known figure of the nation; of the world tables that of the world, where a source prints one. */
function newestFigure(dataset: Dataset, indicator: Indicator): TracedFigure | null {
  const figures = groupTable(dataset, indicator).rows[0]?.figures ?? []
  const newest = figures.findLast(({ quantity }) => isKnown(quantity))
  return newest === undefined || (indicator.theme === 'world' && newest.place !== 'WLD') ? null : newest
}
