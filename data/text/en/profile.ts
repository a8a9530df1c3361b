import type { ProfileClaimOf } from '@/data/claims/profile-claim'
import type { Indicator } from '@/data/facts/dataset'
import { averageIndicator, percentIndicator } from '@/data/facts/indicator'
import type { Quantity } from '@/data/facts/quantity'
import { numberOf } from '@/data/facts/quantity'
import { flat, writeDecimal } from '@/data/format/number'
import { enumerate, inSentence, ordinal } from '@/data/format/wording'
import type { Names, ProfileGrammar } from '@/data/text/names'
import { englishPlace, spoken } from './figures'

/** The claims of a profile in English. */
export const englishProfile: ProfileGrammar = {
  notable: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const median = names.grammar.quantity(claim.median, averageIndicator(indicator, claim.median))
    const z = `robust z-score${claim.isLog ? ' of logarithms' : ''} ${signed(claim.z)}, ${distance(claim)}`
    return `${indicator.name_en}: ${names.grammar.quantity(claim.quantity, indicator)}, against a median of ${median} over ${claim.n} provinces; ${z}`
  },
  step: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const own = claim.next.length > 1 ? 'tied in' : 'in'
    const who = `${tied(claim.next, names)}, ${own} ${ordinal(claim.rank)} place (${names.grammar.quantity(claim.target, indicator)})`
    const share =
      claim.percent === null || numberOf(claim.percent) === null
        ? ''
        : `, ${names.grammar.quantity(claim.percent, percentIndicator(indicator))} of its own figure of ${claim.period}`
    return `${indicator.short_en}: to draw level with ${who}, it would take ${size(claim.difference, claim.measure, names)} more${share}`
  },
  lead: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const target = names.grammar.quantity(claim.target, indicator)
    return `${indicator.short_en}: first already, ${size(claim.difference, claim.measure, names)} ahead of ${tied(claim.next, names)} (${target})`
  },
  index: ({ measure, base, period, ends }, names) => {
    const list = ends.map(
      ({ place, quantity }) => `${englishPlace(place, names)} ${indexText(quantity, names.indicator(measure))}`,
    )
    return `With ${base} as 100, ${inSentence(names.indicator(measure).name_en)} of ${period}: ${list.join(', ')}`
  },
  'small-base': (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const point = ({ period, quantity }: ProfileClaimOf<'small-base'>['low']) =>
      `${names.grammar.quantity(quantity, indicator)} (${period})`
    const share = names.grammar.quantity(claim.percent, { ...percentIndicator(indicator), decimals: 2 })
    return `A very small base: ${share} of the nation in ${claim.from}, and between ${point(claim.low)} and ${point(claim.high)} since, so that rates of growth compare poorly with those of large provinces`
  },
}

function distance({ distance: far, z }: ProfileClaimOf<'notable'>): string {
  if (far === 'near') return 'close to the median'
  return `${far === 'far' ? 'unusually ' : 'rather '}${z > 0 ? 'high' : 'low'}`
}

function signed(value: number): string {
  return (value > 0 ? '+' : '') + writeDecimal(value, 1, 'en')
}

/** Of a few sites a decimal of an index says nothing. */
function indexText(quantity: Quantity, { measure }: Indicator): string {
  const number = numberOf(quantity)
  return number === null ? '' : writeDecimal(number, measure === 'count' ? 0 : 1, 'en')
}

/** A difference, or the bounds that are known of it. */
function size(difference: Quantity, measure: string, names: Names): string {
  const indicator = names.indicator(measure)
  if (difference.state !== 'below') return names.grammar.quantity(difference, indicator)
  const bound = (value: number) => flat(spoken(value, indicator.unit, indicator.decimals + 1, 'en'))
  return difference.low <= 0
    ? `less than ${bound(difference.high)}`
    : `${bound(difference.low)} to ${bound(difference.high)}`
}

function tied(places: readonly string[], names: Names): string {
  return enumerate(places.map((place) => names.place(place, 'short')))
}
