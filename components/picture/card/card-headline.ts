import type { Claim } from '@/data/claims/claim'
import { numberOf } from '@/data/facts/quantity'
import { capitalized } from '@/data/format/english'
import type { Written } from '@/data/format/number'
import { vanishes, writeValue } from '@/data/format/number'
import { localText } from '@/data/language'
import type { Names } from '@/data/text/names'
import { clause } from '@/data/text/sentence'
import type { Card } from './card'
import { cardWords } from './card-words'

/** The headline of a page as a card sets it: the figure large, what is said of it below. Null where there is none. */
export function cardHeadline(
  headline: readonly Claim[],
  names: Names,
): Pick<Card, 'about' | 'figure' | 'facts'> | null {
  const [first, ...rest] = headline
  if (first?.kind !== 'figure') return null
  const indicator = names.indicator(first.measure)
  return {
    about: cardWords(names.language).about(localText(indicator, 'name', names.language), first.period),
    figure: cardFigure(first, names),
    facts: rest.map((claim) => capitalized(clause(claim, names))),
  }
}

/** A plain number in its parts, so that the unit can be set smaller; with a qualifier or without a value, one text. */
export function cardFigure(
  { measure, quantity, qualifier }: Pick<Extract<Claim, { kind: 'figure' }>, 'measure' | 'quantity' | 'qualifier'>,
  names: Names,
): Written {
  const indicator = names.indicator(measure)
  const number = numberOf(quantity)
  if (number !== null && qualifier === null && !vanishes(number, indicator.decimals)) {
    return writeValue(number, indicator, names.language)
  }
  return {
    prefix: '',
    number: names.phrases.qualified(qualifier, names.phrases.quantity(quantity, indicator)),
    suffix: '',
  }
}
