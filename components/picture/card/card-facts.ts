import { TAIWAN } from '@/components/map/labels'
import { placesMap } from '@/components/map/plain-map'
import { mapNotes, releaseText, sourceText } from '@/components/picture/texts'
import type { SvgNode } from '@/components/svg/node'
import type { Claim, ClaimOf } from '@/data/claims/claim'
import { figureClaim } from '@/data/claims/claim'
import type { Publication } from '@/data/export/reference'
import type { Dataset, Indicator } from '@/data/facts/dataset'
import type { Citation } from '@/data/facts/provenance'
import { citationsOf, sourcesOfIndicator } from '@/data/facts/provenance'
import { isKnown, numberOf } from '@/data/facts/quantity'
import type { Written } from '@/data/format/number'
import { vanishes } from '@/data/format/number'
import { capitalized } from '@/data/format/wording'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { Series } from '@/data/map/series'
import { citationsOfMap } from '@/data/map/sources'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Profile } from '@/data/profile/province'
import type { RegionProfile } from '@/data/profile/region'
import { spoken } from '@/data/text/en/figures'
import { ownFiguresText } from '@/data/text/figure'
import { groupTable } from '@/data/text/figure-table'
import type { Names } from '@/data/text/names'
import { indicatorSentence, profileSentence, regionSentence } from '@/data/text/page-titles'
import { clause, mapFinding, mapTitle } from '@/data/text/sentence'
import { pictureWordsOf, wordsOf } from '@/data/words/words'
import type { MapParts } from './card-map'
import { mapParts } from './card-map'

/** What the card of a link shows, all written out: nothing is computed, ranked or rounded when it is set. */
export type Card = {
  readonly language: Language
  readonly site: string
  /** Where the site stands; null where the operator has not said. */
  readonly host: string | null
  readonly name: string
  /** What the figure is of and when, or what the page says where it has no single figure. */
  readonly about: string
  /** The one figure that matters; a figure that is no plain number comes as a text without parts. */
  readonly figure: Written | null
  /** Rank, share and how it was derived, a line each. */
  readonly facts: readonly string[]
  readonly places: MapParts['places']
  readonly legend: MapParts['legend'] | null
  readonly map: SvgNode | null
  /** What the map calls Taiwan. */
  readonly taiwan: string
  /** Source, then release and what a map has to say of itself. */
  readonly notes: readonly string[]
}

/** What every card says beside its subject. */
export type CardSite = { readonly publication: Publication; readonly approvalNumber: string | undefined }

/** The card of a province: its headline, and where it lies. Without figures the sentence that says why. */
export function placeCard(profile: Profile, names: Names, site: CardSite): Card {
  const [first] = profile.headline
  const total = profile.figures.find(({ indicator }) => indicator.id === first?.measure)
  return {
    ...plainCard(localText(profile.place, 'name', names.language), profileSentence(profile, names), names, site),
    ...headlineFacts(profile.headline, names),
    map: placesMap([profile.place.code]),
    notes: cardNotes(
      total === undefined ? null : { ...total.indicator, citations: total.citations },
      true,
      names,
      site,
    ),
  }
}

/** The card of a region: its headline, and its provinces on the map. */
export function regionCard(profile: RegionProfile, names: Names, site: CardSite): Card {
  const { region, trade, headline } = profile
  const [first] = headline
  const total = trade.find(({ figure }) => figure.indicator === first?.measure && figure.period === first.period)
  const indicator = first === undefined ? null : names.indicator(first.measure)
  return {
    ...plainCard(names.place(region.id, 'full'), regionSentence(profile, names), names, site),
    ...headlineFacts(headline, names),
    map: placesMap(region.members),
    notes: cardNotes(
      total === undefined || indicator === null ? null : { ...indicator, citations: total.citations },
      true,
      names,
      site,
    ),
  }
}

/** The card of the map itself: its title and finding, the first places, and its legend. */
export function mapCard(map: ThematicMap, series: Series, names: Names, site: CardSite): Card {
  const { stop } = names.grammar
  const citations = citationsOfMap(series, map.map, map.view.change?.base ?? null)
  return {
    ...plainCard(mapTitle(map, names), capitalized(mapFinding(map, names)) + stop, names, site),
    ...mapParts(map, names),
    notes: cardNotes({ ...series.indicator, citations }, true, names, site, ownFiguresText(map.map.cells, names)),
  }
}

/**
 * The card of an indicator: the finding and the first places on its newest map; of a figure that exists for the nation
 * or the world only, the newest one; else what the indicator is.
 */
export function indicatorCard(
  dataset: Dataset,
  indicator: Indicator,
  map: ThematicMap | null,
  names: Names,
  site: CardSite,
): Card {
  const sentence = indicatorSentence(dataset, indicator, map, names)
  const card = plainCard(localText(indicator, 'name', names.language), sentence, names, site)
  if (map !== null) {
    const citations = sourcesOfIndicator(dataset, indicator)
    return { ...card, ...mapParts(map, names), notes: cardNotes({ ...indicator, citations }, true, names, site) }
  }
  const newest = groupTable(dataset, indicator).rows[0]?.figures.findLast(({ quantity }) => isKnown(quantity))
  // Of the world tables only a figure of the world itself stands for all.
  if (newest === undefined || (indicator.theme === 'world' && newest.place !== 'WLD')) return card
  return {
    ...card,
    about: pictureWordsOf(names.language).dated(names.place(newest.place, 'full'), newest.period),
    figure: cardFigure(figureClaim(newest), names),
    notes: cardNotes({ ...indicator, citations: citationsOf(dataset, newest) }, false, names, site),
  }
}

function plainCard(name: string, about: string, names: Names, { publication }: CardSite): Card {
  const { language } = names
  const { site, origin } = publication
  const host = origin === undefined ? null : new URL(origin).host
  return {
    language,
    site,
    host,
    name,
    about,
    figure: null,
    facts: [],
    places: [],
    legend: null,
    map: null,
    taiwan: names.place(TAIWAN.place, 'short'),
    notes: [],
  }
}

/** The headline of a page as a card sets it: the figure large, what is said of it below. Nothing where there is none. */
function headlineFacts(headline: readonly Claim[], names: Names): Partial<Card> {
  const [first, ...rest] = headline
  if (first?.kind !== 'figure') return {}
  const indicator = localText(names.indicator(first.measure), 'name', names.language)
  return {
    about: pictureWordsOf(names.language).dated(indicator, first.period),
    figure: cardFigure(first, names),
    facts: rest.map((claim) => capitalized(clause(claim, names))),
  }
}

/** A plain number in its parts, so that the unit can be set smaller; with a qualifier or without a value, one text. */
function cardFigure(
  { measure, quantity, qualifier }: ClaimOf<'figure'>,
  { grammar, indicator, language }: Names,
): Written {
  const measured = indicator(measure)
  const number = numberOf(quantity)
  return number !== null && qualifier === null && !vanishes(number, measured.decimals)
    ? spoken(number, measured.unit, measured.decimals, language)
    : { prefix: '', number: grammar.qualified(qualifier, grammar.quantity(quantity, measured)), suffix: '' }
}

/** An indicator's origin and the sources of its figures. */
type Sourced = { readonly origin: Indicator['origin']; readonly citations: readonly Citation[] }

/** The foot of a card: where its figures come from, and the notes without which no map may leave the site. */
function cardNotes(of: Sourced | null, hasMap: boolean, names: Names, site: CardSite, own = ''): readonly string[] {
  const words = wordsOf(names.language)
  const { join } = pictureWordsOf(names.language)
  const source = of === null ? '' : sourceText([of], { names }, own)
  const release = source === '' ? [] : [releaseText({ ...site.publication, date: null }, null)]
  const notes = hasMap ? mapNotes({ words, approvalNumber: site.approvalNumber }, true) : []
  return [source, [...notes, ...release].join(join)].filter((note) => note !== '')
}
