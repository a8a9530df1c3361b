import type { Extreme } from '@/data/claims/claim'
import type { Indicator, Unit } from '@/data/facts/dataset'
import type { Quantity } from '@/data/facts/quantity'
import { numberOf, roundTo, roundUpTo } from '@/data/facts/quantity'
import type { Written } from '@/data/format/number'
import { boundDecimals, flat, vanishes, write, writeDecimal, writePercent } from '@/data/format/number'
import { enumerate, inSentence, ordinal, possessive } from '@/data/format/wording'
import type { Language } from '@/data/language'
import type { Grammar, Naming } from '@/data/text/names'

/** What a place is called inside an English sentence: regions take the article, and their whole name. */
export function englishPlace(id: string, names: Naming, length: 'full' | 'short' = 'short'): string {
  if (/^\d/.test(id)) return names.place(id, length)
  if (id === 'CN') return length === 'full' ? names.place(id, length) : 'the nation'
  const full = names.place(id, 'full')
  return `the ${id === 'hosts' ? inSentence(full) : full}`
}

/** How many places a list names one by one. */
const NAMED = 6

/** The claims in English. Amounts move to the English unit with every digit kept. */
export const english: Grammar = {
  quantity,
  placed: (claim, names) =>
    `${names.place(claim.place, 'full')}: ${qualified(claim.qualifier, quantity(claim.quantity, names.indicator(claim.measure)))}`,
  stated: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const verb = claim.quantity.state === 'missing' || claim.quantity.state === 'inapplicable' ? ': ' : ' stood at '
    return `In ${claim.period}, ${possessive(englishPlace(claim.place, names, 'full'))} ${inSentence(indicator.name_en)}${verb}${qualified(claim.qualifier, quantity(claim.quantity, indicator))}`
  },
  part: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    return `${inSentence(indicator.short_en)} ${qualified(claim.qualifier, quantity(claim.quantity, indicator))}`
  },
  balance: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    if (claim.quantity.state !== 'value') return `balance ${quantity(claim.quantity, indicator)}`
    const value = roundTo(claim.quantity.value, indicator.decimals)
    if (value === 0) return 'exports and imports in balance'
    return `a ${value > 0 ? 'surplus' : 'deficit'} of ${flat(spoken(Math.abs(value), indicator.unit, indicator.decimals, 'en'))}`
  },
  rank: ({ rank, among }) => {
    const place =
      rank.best === rank.worst
        ? `${rank.tied > 1 ? 'joint ' : ''}${ordinal(rank.best)}`
        : `between ${ordinal(rank.best)} and ${ordinal(rank.worst)}`
    return `ranking ${place} of ${rank.of} ${among === 'province' ? 'provinces' : 'regions'}`
  },
  share: (claim, names) => `${percentage(claim.percent)} of ${englishPlace(claim.of, names)}`,
  comparison: (claim, names) => {
    const reference = englishPlace(claim.reference, names)
    const indicator = names.indicator(claim.measure)
    const against = quantity(claim.against, indicator)
    const isSlight = against === quantity(claim.quantity, indicator)
    switch (claim.relation) {
      case 'above':
        return isSlight ? `slightly above ${reference}` : `above ${possessive(reference)} ${against}`
      case 'below':
        return isSlight ? `slightly below ${reference}` : `below ${possessive(reference)} ${against}`
      case 'level':
        return `level with ${reference}`
      case 'open':
        return `within rounding of ${possessive(reference)} ${against}`
    }
  },
  top: (claim, names) =>
    `${list(claim.places, names)} together account for ${percentage(claim.percent)} of ${possessive(englishPlace(claim.of, names))} ${inSentence(names.indicator(claim.measure).name_en)}`,
  extremes: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const end = (extremes: readonly Extreme[]) =>
      `${list(
        extremes.map(({ place }) => place),
        names,
      )} (${figures(extremes, indicator)})`
    const among = claim.among === null ? '' : `of the ${claim.among} that can be compared, `
    // A name that ends in a clause of its own is closed by a comma.
    const name = inSentence(indicator.name_en) + (indicator.name_en.includes(', ') ? ',' : '')
    return indicator.measure === 'count'
      ? `${among}${name}: most in ${end(claim.most)}, fewest in ${end(claim.least)}`
      : `${among}${name} stood highest in ${end(claim.most)} and lowest in ${end(claim.least)}`
  },
  levels: ({ measure, among, most, least }, names) => {
    const indicator = names.indicator(measure)
    const group = among === 'province' ? 'provinces' : 'regions'
    const each = (own: readonly Extreme[]) =>
      own[0]?.quantity.state === 'zero' ? 'none' : `${figures(own, indicator)}${own.length > 1 ? ' each' : ''}`
    const who = list(
      most.map(({ place }) => place),
      names,
    )
    return `${inSentence(indicator.name_en)}: ${who} ${most.length > 1 ? 'have' : 'has'} ${each(most)}, the other ${least.length} ${group} ${each(least)}`
  },
  derivation: ({ rule }) =>
    ({
      sum: 'derived as the sum of its provinces',
      difference: 'derived as the total less the other flow',
      residual: 'derived as the nation less the other regions',
      input: 'from figures of which some are derived',
    })[rule],
  derived,
  ownFigures: (places) => `derived by this site from these${places.length === 0 ? '' : `: ${enumerate(places)}`}`,
  qualified,
  comma: ', ',
  semicolon: '; ',
  stop: '.',
}

/**
 * Writes a value for a sentence or beside a name, where no head of a column names the unit. English then says in millions
 * what is less than a billion, with every printed digit: US$5 million, not US$0.005 bn; and of nothing no unit: US$0.
 */
export function spoken(value: number, unit: Unit, decimals: number, language: Language): Written {
  const written = write(value, unit, decimals, language)
  if (language === 'zh' || unit.suffix_en !== 'bn') return written
  const billions = roundTo(value, decimals) * 10 ** unit.shift_en
  if (billions === 0) return { ...written, number: writeDecimal(0, 0, 'en'), suffix: '' }
  if (Math.abs(billions) >= 1) return written
  const digits = Math.max(0, decimals - unit.shift_en - 3)
  return {
    ...written,
    number: writeDecimal(billions * 1000, digits, 'en'),
    suffix: written.suffix.replace('bn', 'million'),
  }
}

function derived(given: Quantity, { decimals, unit }: Indicator): string {
  if (given.state !== 'value') return 'derived'
  const [low, high] = [given.low, given.high].map((bound) => flat(spoken(bound, unit, decimals + 1, 'en')))
  return low === high ? 'derived' : `derived, between ${low} and ${high}`
}

function quantity(given: Quantity, indicator: Indicator): string {
  const { unit, decimals } = indicator
  switch (given.state) {
    case 'value':
      return vanishes(given.value, decimals)
        ? `less than ${flat(spoken(10 ** -decimals, unit, decimals, 'en'))}`
        : flat(spoken(given.value, unit, decimals, 'en'))
    case 'zero':
      return flat(spoken(0, unit, decimals, 'en'))
    case 'below': {
      const bound = (value: number, digits = decimals + 1) => flat(spoken(value, unit, digits, 'en'))
      return given.low === 0 && indicator.origin === 'observed'
        ? `less than ${bound(given.high, boundDecimals(given.high, decimals))}`
        : `between ${bound(given.low)} and ${bound(given.high)} (an input is below the printed precision)`
    }
    case 'missing':
      return { unpublished: 'not published', 'no-series': 'no data', inputs: 'an input is missing' }[given.reason]
    case 'inapplicable':
      return { 'outside-scheme': 'not applicable', itself: 'not applicable', divisor: 'cannot be computed' }[
        given.reason
      ]
  }
}

/** The figures at one end of a ranking: one, where all print the same, else one for each place. */
function figures(extremes: readonly Extreme[], indicator: Indicator): string {
  const written = extremes.map((extreme) => {
    const own = quantity(extreme.quantity, indicator)
    return extreme.isDerived === true ? `${own}, ${derived(extreme.quantity, indicator)}` : own
  })
  return new Set(written).size === 1 ? (written[0] ?? '') : written.join('; ')
}

function percentage(given: Quantity): string {
  if (given.state === 'below') return `less than ${writePercent(roundUpTo(given.high, 1), 'en')}`
  const value = numberOf(given) ?? Number.NaN
  return vanishes(value, 1) ? 'less than 0.1%' : writePercent(value, 'en')
}

const qualifiers: Readonly<Record<string, string>> = {
  约: 'about ',
  近: 'nearly ',
  超: 'more than ',
  超过: 'more than ',
  余: 'over ',
  以上: 'at least ',
}

function qualified(qualifier: string | null, written: string): string {
  return qualifier === null ? written : (qualifiers[qualifier] ?? `${qualifier} `) + written
}

/** Names, or where they are more than a line can hold, their number: of places that tie, none is named before others. */
function list(places: readonly string[], names: Naming): string {
  return places.length > NAMED
    ? `${places.length} provinces`
    : enumerate(places.map((place) => englishPlace(place, names)))
}
