import type { Claim, ClaimOf } from './claim'
import type { Names } from './name-table'

/** The sentence of one place on a map, for tooltip, screen reader and table alike. The figure comes first. */
export function cellSentence(claims: readonly Claim[], names: Names): string {
  const { phrases } = names
  return claims.map((claim) => clause(claim, names)).join(phrases.comma)
}

/**
 * The headline of a place: the total with period, rank and share, then the parts and the balance. `total` holds the
 * claims of the total, its figure first; `parts` the figures of exports, imports and balance, where they are known.
 * Empty where there is nothing to say.
 */
export function headlineSentence(total: readonly Claim[], parts: readonly ClaimOf<'figure'>[], names: Names): string {
  const { phrases } = names
  const first = total.map((claim) => (claim.kind === 'figure' ? phrases.stated(claim, names) : clause(claim, names)))
  const rest = parts.map((claim) =>
    names.indicator(claim.measure).midpoint === null ? phrases.part(claim, names) : phrases.balance(claim, names),
  )
  const lead = names.language === 'zh' && rest.length > 0 ? '其中' : ''
  const groups = [first.join(phrases.comma), lead + rest.join(phrases.comma)].filter((group) => group !== '')
  return groups.length === 0 ? '' : groups.join(phrases.semicolon) + phrases.stop
}

/** One claim as a clause without final punctuation. */
export function clause(claim: Claim, names: Names): string {
  const { phrases } = names
  switch (claim.kind) {
    case 'figure':
      return phrases.placed(claim, names)
    case 'rank':
      return phrases.rank(claim)
    case 'share':
      return phrases.share(claim, names)
    case 'comparison':
      return phrases.comparison(claim, names)
    case 'top':
      return phrases.top(claim, names)
    case 'extremes':
      return phrases.extremes(claim, names)
    case 'derivation':
      return phrases.derivation(claim)
  }
}
