import type { Claim } from '@/data/claims/claim'
import { cellClaims, figureClaim, isNothing } from '@/data/claims/claim'
import type { Comparison } from '@/data/comparison/comparison'
import { isKnown } from '@/data/facts/quantity'
import { capitalized } from '@/data/format/wording'
import type { Language } from '@/data/language'
import { punctuation } from '@/data/language'
import type { MappedPlace } from '@/data/map/choropleth'
import { byRank } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Profile } from '@/data/profile/province'
import { comparedFindingText } from '@/data/text/compare-sentence'
import type { Names } from '@/data/text/names'
import { clause, headlineSentence, mapFinding, mapTitle } from '@/data/text/sentence'

/** The words of a picture for those who do not see it: one line for an `alt`, and the whole for a description beside it. */
export type AltText = { readonly short: string; readonly long: string }

/** Places at either end of a ranking that the long text names. */
const NAMED = 5

type AltWords = {
  readonly map: string
  readonly colon: string
  readonly list: string
  readonly first: string
  readonly last: string
  readonly chosen: string
  /** Between names of places. */
  readonly and: string
  /** What a rank says of the number of places that it is among. */
  readonly among: RegExp
}

const wordsOf: Readonly<Record<Language, AltWords>> = {
  zh: {
    map: '中国地图。',
    colon: '：',
    list: '；',
    first: '居前的是',
    last: '居后的是',
    chosen: '选中的是',
    and: '、',
    among: /（共\d+个[^）]+）/g,
  },
  en: {
    map: 'Map of China. ',
    colon: ': ',
    list: '; ',
    first: 'At the top: ',
    last: 'At the bottom: ',
    chosen: 'Selected: ',
    and: ', ',
    among: / of \d+ (?:provinces|regions)/g,
  },
}

/**
 * Describes the picture of a view. Every number in it is that of a claim, as sentences and tables print it: the finding,
 * the nation, the ends of the ranking, the chosen places, and which places have no figure and why.
 */
export function viewAlt(thematic: ThematicMap, names: Names): AltText {
  const words = wordsOf[names.language]
  const { cells, nation, slice } = thematic.map
  const own: Names = {
    ...names,
    indicator: (id) => (id === slice.indicator.id ? slice.indicator : names.indicator(id)),
  }
  const { stop } = names.grammar
  const say = (claims: readonly Claim[]) => claims.map((claim) => clause(claim, own))
  const [title, finding] = [mapTitle(thematic, names), mapFinding(thematic, names)]
  const lead = title === finding ? title : title + words.colon + finding
  const ranked = cells.filter(({ rank }) => rank !== null).toSorted(byRank)
  const [first, last] =
    ranked.length > 2 * NAMED ? [ranked.slice(0, NAMED), ranked.slice(-NAMED)] : [ranked, [] as readonly MappedPlace[]]
  const chosen = thematic.view.places.flatMap((place) =>
    cells.filter((cell) => cell.place === place && ![...first, ...last].includes(cell)),
  )
  const placed = (list: readonly MappedPlace[]) => say(list.map(({ figure }) => figureClaim(figure)))
  const part = (head: string, texts: readonly string[]) => (texts.length === 0 ? [] : [head + texts.join(words.list)])
  const holes = new Map<string, string[]>()
  for (const { place, figure } of cells.filter((cell) => !isKnown(cell.figure.quantity))) {
    const reason = names.grammar.quantity(figure.quantity, slice.indicator)
    holes.set(reason, [...(holes.get(reason) ?? []), names.place(place, 'short')])
  }
  const sentences = [
    lead,
    ...(isKnown(nation.quantity) ? say([figureClaim(nation)]) : []),
    ...part(words.first, placed(first)),
    ...part(words.last, placed(last)),
    ...part(
      words.chosen,
      chosen.map((cell) => say(cellClaims(cell, thematic.map)).join(names.grammar.comma)),
    ),
    ...[...holes].map(([reason, places]) => capitalized(reason) + words.colon + places.join(words.and)),
  ]
  return { short: lead + stop, long: saidOnce(words.map + sentences.join(stop + between(names)) + stop, words.among) }
}

/** Describes the picture of a place; `title` is that of its page, `none` the sentence that says why there are no figures. */
export function placeAlt(profile: Profile, title: string, none: string, names: Names): AltText {
  const words = wordsOf[names.language]
  const { stop } = names.grammar
  const sentence = profile.headline.length === 0 ? none : headlineSentence(profile.headline, profile.parts, names)
  const said = new Set([...profile.headline, ...profile.parts].map(({ measure }) => measure))
  const others = profile.figures
    .filter(({ indicator }) => !said.has(indicator.id))
    .map(({ cell: { figure, rank }, indicator, period }) => {
      const about = { measure: indicator.id, period, place: figure.place }
      const ranked =
        rank === null || isNothing(figure, indicator)
          ? []
          : [names.grammar.rank({ ...about, kind: 'rank', among: 'province', rank })]
      return [names.grammar.stated(figureClaim(figure), names), ...ranked].join(names.grammar.comma)
    })
  return {
    short: title + words.colon + sentence,
    long: saidOnce(
      [title + words.colon + sentence, ...others.map((text) => text + stop)].join(between(names)),
      words.among,
    ),
  }
}

/** Ranks one after another are among as many places: that number is said with the first, and again where it changes. */
function saidOnce(text: string, among: RegExp): string {
  let before = ''
  return text.replaceAll(among, (said) => {
    const isNew = said !== before
    before = said
    return isNew ? said : ''
  })
}

/** Chinese sentences need no space between them. */
function between({ language }: Names): string {
  return punctuation[language].gap
}

/** Places that are told where none is chosen, as many as the chart has bars. */
const FIRST = 10

type Said = {
  readonly bars: string
  readonly scatter: string
  readonly years: (first: string, last: string) => string
}

const said: Readonly<Record<Language, Said>> = {
  zh: { bars: '条形图', scatter: '、散点图', years: (first, last) => `与${first}—${last}年折线图` },
  en: { bars: 'Bar chart', scatter: ', scatter plot', years: (first, last) => ` and lines from ${first} to ${last}` },
}

/**
 * Describes the picture of a comparison, `title` being its heading: what it says, which charts there are, and every
 * place that they show with figure and rank. Every number in it is that of a claim.
 */
export function compareAlt(comparison: Comparison, title: string, names: Names): AltText {
  const { thematic, timeline, view, scatter } = comparison
  const { map } = thematic
  const { grammar, language } = names
  const words = said[language]
  const gap = punctuation[language].gap
  const finding = comparedFindingText(comparison, names)
  // The heading has a colon of its own.
  const lead = [title, finding].filter((text) => text !== '').join(grammar.stop + gap)
  const chosen = view.places.flatMap((place) => map.cells.filter((cell) => cell.place === place))
  const shown = chosen.length > 0 ? chosen : map.cells.toSorted(byRank).slice(0, FIRST)
  const told = shown.map((cell) => cellClaims(cell, map).map((claim) => clause(claim, names)))
  const [first, last] = [timeline.periods.at(0), timeline.periods.at(-1)]
  const years = first === undefined || last === undefined || first === last ? '' : words.years(first, last)
  const sentences = [
    words.bars + (scatter?.kind === 'plot' ? words.scatter : '') + years,
    lead,
    ...(isKnown(map.nation.quantity) ? [clause(figureClaim(map.nation), names)] : []),
    ...told.map((clauses) => clauses.join(grammar.comma)),
  ]
  return {
    short: lead + grammar.stop,
    long: sentences.map((sentence) => capitalized(sentence) + grammar.stop).join(gap),
  }
}
