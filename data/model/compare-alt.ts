import type { AltText } from './alt-text'
import { capitalized } from './capitalized'
import { cellClaims, figureClaim } from './claim'
import type { Comparison } from './compare'
import { comparedFindingText } from './compared-finding'
import type { Language } from './language'
import type { Names } from './name-table'
import { isKnown } from './quantity'
import { clause } from './sentence'
import { byRank } from './table-rows'

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
  const { plate, timeline, view, scatter } = comparison
  const { map } = plate
  const { phrases, language } = names
  const words = said[language]
  const gap = language === 'zh' ? '' : ' '
  const finding = comparedFindingText(comparison, names)
  // The heading has a colon of its own.
  const lead = [title, finding].filter((text) => text !== '').join(phrases.stop + gap)
  const chosen = view.places.flatMap((place) => map.cells.filter((cell) => cell.place === place))
  const shown = chosen.length > 0 ? chosen : map.cells.toSorted(byRank).slice(0, FIRST)
  const told = shown.map((cell) => cellClaims(cell, map).map((claim) => clause(claim, names)))
  const [first, last] = [timeline.periods.at(0), timeline.periods.at(-1)]
  const years = first === undefined || last === undefined || first === last ? '' : words.years(first, last)
  const sentences = [
    words.bars + (scatter?.kind === 'plot' ? words.scatter : '') + years,
    lead,
    ...(isKnown(map.nation.quantity) ? [clause(figureClaim(map.nation), names)] : []),
    ...told.map((clauses) => clauses.join(phrases.comma)),
  ]
  return {
    short: lead + phrases.stop,
    long: sentences.map((sentence) => capitalized(sentence) + phrases.stop).join(gap),
  }
}
