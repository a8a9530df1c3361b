import type { CompareClaimOf } from '@/data/claims/comparison-claim'
import type { Indicator, PeerDimension } from '@/data/facts/dataset'
import { averageIndicator, percentIndicator } from '@/data/facts/indicator'
import type { Quantity } from '@/data/facts/quantity'
import { numberOf } from '@/data/facts/quantity'
import type { Level } from '@/data/facts/slice'
import { writeDecimal } from '@/data/format/number'
import { enumerate, inSentence, ordinal, possessive } from '@/data/format/wording'
import type { Rank } from '@/data/statistics/ranking'
import { differenceSize, isSlight, percentSize, writeCoefficient, writeFactor } from '@/data/text/difference'
import type { CompareGrammar, Names } from '@/data/text/names'
import { englishPlace } from './figures'

/** The claims of a comparison in English. */
export const englishComparison: CompareGrammar = {
  growth: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const [start, end] = (['start', 'end'] as const).map((at) => ended(claim, at, names))
    const subject = `${possessive(englishPlace(claim.place, names))} ${inSentence(indicator.name_en)}`
    if (claim.direction === 'level') return `${subject} stood at ${end} in both ${claim.from} and ${claim.to}`
    if (claim.direction === 'open') {
      return `${subject} stood at ${start} in ${claim.from} and ${end} in ${claim.to}, a difference within rounding`
    }
    const isUp = claim.direction === 'up'
    if (isSlight(claim.end, claim.start, indicator)) {
      return `${subject} stood at ${start} in ${claim.from} and ${end} in ${claim.to}, slightly ${isUp ? 'more' : 'less'}`
    }
    const lead = `from ${claim.from} to ${claim.to}, ${subject} ${isUp ? 'rose' : 'fell'} from ${start} to ${end}`
    return [lead, ...told(claim, isUp, names)].join(', ')
  },
  'rank-change': (claim, names) => {
    const { from, to, among, parts, areYearsSaid } = claim
    const measure = inSentence(names.indicator(claim.measure).name_en)
    const move = rankMove(claim)
    const lead =
      areYearsSaid === true
        ? `it ${move}`
        : `from ${from} to ${to}, ${englishPlace(claim.place, names)} ${move} by ${measure}`
    if (parts === null || (parts.own === 0 && parts.others === 0)) return lead
    return `${lead}: ${step(parts.own)} through its own change, ${step(parts.others)} through that of other ${group(among)}`
  },
  benchmark: (claim, names) => {
    const indicator = averageIndicator(names.indicator(claim.measure), claim.against)
    const benchmark = `${benchmarkName(claim, names)} (${names.grammar.quantity(claim.against, indicator)})`
    switch (claim.relation) {
      case 'level':
        return `level with ${benchmark}`
      case 'open':
        return `within rounding of ${benchmark}`
      case 'above':
      case 'below': {
        // Of what lies on both sides of a midpoint, such as a balance, there is no more or less.
        const isAmount = ['amount', 'count'].includes(indicator.measure) && indicator.midpoint === null
        const more = isAmount ? 'more than' : 'higher than'
        const less = isAmount ? 'less than' : 'lower than'
        const given = { own: claim.own, other: claim.against, difference: claim.difference }
        if (isSlight(claim.own, claim.against, indicator))
          return `slightly ${claim.relation === 'above' ? more : less} ${benchmark}`
        const size = differenceSize(given, indicator, names)
        return `${size === '' ? '' : `${size} `}${claim.relation === 'above' ? more : less} ${benchmark}${times(claim.ratio, indicator, names)}`
      }
    }
  },
  quarter: ({ quarter, among, n }) => {
    const where = {
      1: 'in the lowest quarter',
      2: 'below the median, above the lowest quarter',
      3: 'above the median, below the highest quarter',
      4: 'in the highest quarter',
    }[quarter]
    return `${where} of ${n} ${group(among)}`
  },
  quartiles: (claim, names) => {
    const indicator = names.indicator(claim.measure)
    const write = (quantity: Quantity) => names.grammar.quantity(quantity, averageIndicator(indicator, quantity))
    return `the median of ${inSentence(indicator.name_en)} over ${claim.n} ${group(claim.among)} in ${claim.period} was ${write(claim.median)}; the middle half lay between ${write(claim.first)} and ${write(claim.third)} (quartiles)`
  },
  outliers: ({ isLog, high, low }, names) => {
    const sides = [
      { word: 'high', places: high },
      { word: 'low', places: low },
    ].filter(({ places }) => places.length > 0)
    const found = sides.map(({ word, places }) => `${list(places, names)} unusually ${word}`).join(', ')
    const lead = `by robust z-scores${isLog ? ' of the logarithms' : ''}, `
    return lead + (found === '' ? 'there are no outliers' : found)
  },
  'no-spread': () => 'over half of the figures are equal, so no outliers are told',
  'top-share': ({ measure, count, places, of, percent }, names) => {
    const named = places === null ? '' : list(places, names)
    const size = percentSize(percent, names.indicator(measure), names)
    const whole = of === 'nation' ? 'the nation' : 'all places together'
    if (count === 1)
      return `${named === '' ? 'the first place' : `first-placed ${named}`} accounts for ${size} of ${whole}`
    return `${named === '' ? `the first ${count} together` : `the first ${count}, ${list(places ?? [], names)}, together`} account for ${size} of ${whole}`
  },
  inequality: ({ among, n, hhi, gini }, names) =>
    `the Herfindahl–Hirschman index is ${writeDecimal(numberOf(hhi) ?? Number.NaN, 0, 'en')}, the Gini coefficient ${writeCoefficient(numberOf(gini) ?? Number.NaN, names)} (over ${n} ${group(among)})`,
  correlation: (claim, names) => {
    const log = claim.axes.includes('log') ? ' (of logarithms, as drawn)' : ''
    const values = `Pearson’s r is ${writeCoefficient(claim.pearson, names)}${log}, Spearman’s ${writeCoefficient(claim.spearman, names)}`
    return `${dated(claim.first, names)} and ${dated(claim.second, names)}: over ${claim.n} ${group(claim.among)}, ${values}; ${builtIn[claim.builtIn ?? 'none']}correlation is not causation`
  },
  periods: ({ first, second }, names) => {
    const name = (indicator: string) => inSentence(names.indicator(indicator).name_en)
    return `${name(first.indicator)} is of ${first.period}; ${name(second.indicator)}, which has no figures for that year, is of the nearest, ${second.period}`
  },
  peer: ({ place, peer, closest, farthest, unusable }, names) => {
    const because = `${englishPlace(peer, names)}: closest to ${englishPlace(place, names)} in ${dimensionsIn(closest)}`
    const but = farthest === null ? '' : `, farthest in ${dimensionsIn([farthest])}`
    const verb = unusable.length === 1 ? 'is' : 'are'
    const edge = `${dimensionsIn(unusable)} ${verb} at the edge of the printed precision and not compared`
    return because + but + (unusable.length === 0 ? '' : `; ${edge}`)
  },
}

const builtIn = {
  derived: 'one is computed from the other, so part of the correlation is built in; ',
  part: 'one is part of the other, so part of the correlation is built in; ',
  'common-input': 'both use the same figures, so part of the correlation is built in; ',
  none: '',
} as const

/** moved up from 12th to 8th, moved up from joint 2nd to 1st, stayed joint 2nd. */
function rankMove({ before, after }: CompareClaimOf<'rank-change'>): string {
  const at = ({ best, tied }: Rank) => `${tied > 1 ? 'joint ' : ''}${ordinal(best)}`
  const wasTied = before.tied > 1
  if (before.best !== after.best)
    return `moved ${after.best < before.best ? 'up' : 'down'} from ${at(before)} to ${at(after)}`
  if (wasTied === after.tied > 1) return `stayed ${at(after)}`
  return `stayed ${ordinal(after.best)}, ${wasTied ? 'no longer tied' : 'now tied'}`
}

/** A figure at one end; one that no source prints with its bounds. */
function ended(claim: CompareClaimOf<'growth'>, at: 'start' | 'end', { grammar, indicator }: Names): string {
  const measured = indicator(claim.measure)
  const written = grammar.quantity(claim[at], measured)
  return claim.derived[at] ? `${written} (${grammar.derived(claim[at], measured)})` : written
}

function told(
  { told: change, start, end, measure }: CompareClaimOf<'growth'>,
  isUp: boolean,
  names: Names,
): readonly string[] {
  const indicator = names.indicator(measure)
  const way = isUp ? 'up' : 'down'
  if (change.as === 'absolute') {
    const size = differenceSize({ own: end, other: start, difference: change.difference }, indicator, names)
    return size === '' ? [] : [`${way} ${size}`]
  }
  const { percent, byAmounts, compound } = change
  const other =
    byAmounts === null
      ? ''
      : ` (${names.grammar.quantity(byAmounts, percentIndicator(indicator))} by the printed amounts)`
  return [
    `${way} ${percentSize(percent, indicator, names)}${other}`,
    ...(compound === null ? [] : [`or ${percentSize(compound, indicator, names)} a year`]),
  ]
}

function step(steps: number): string {
  if (steps === 0) return 'no place'
  return `${Math.abs(steps)} ${Math.abs(steps) === 1 ? 'place' : 'places'} ${steps > 0 ? 'up' : 'down'}`
}

function benchmarkName({ to, of, n }: CompareClaimOf<'benchmark'>, names: Names): string {
  if (to === 'first' && n > 1) return 'the highest figure'
  const place = englishPlace(of, names)
  return {
    first: `first-placed ${place}`,
    nation: place,
    region: place,
    mean: `the mean of ${place}`,
    median: `the median of ${place}`,
  }[to]
}

function times(ratio: Quantity | null, indicator: Indicator, names: Names): string {
  if (ratio?.state !== 'value') return ''
  if (ratio.value >= 1) return `, ${writeFactor(ratio.value, names)} times as much`
  return `, ${percentSize({ ...ratio, value: ratio.value * 100 }, indicator, names)} of it`
}

function dated({ indicator, period }: { readonly indicator: string; readonly period: string }, names: Names): string {
  return `${inSentence(names.indicator(indicator).name_en)} in ${period}`
}

function dimensionsIn(dimensions: readonly PeerDimension[]): string {
  return enumerate(dimensions.map(({ name_en }) => name_en))
}

function group(among: Level): string {
  return among === 'province' ? 'provinces' : 'regions'
}

function list(places: readonly string[], names: Names): string {
  return enumerate(places.map((place) => names.place(place, 'short')))
}
