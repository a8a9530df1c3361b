import type { CompareClaim } from './compare-claim'
import type { ComparePhrases } from './compare-phrases'
import type { Names } from './name-table'

/** Claims of a comparison as one sentence, with a full stop; empty for no claims. */
export function compareSentence(claims: readonly CompareClaim[], names: Names, phrases: ComparePhrases): string {
  if (claims.length === 0) return ''
  const { semicolon, stop } = names.phrases
  const clauses = claims.map((claim, i) => compareClause(withoutYears(claim, claims[i - 1]), names, phrases))
  return clauses.join(semicolon) + stop
}

/** A change of rank after the change of the same figure says neither place nor years again. */
function withoutYears(claim: CompareClaim, before: CompareClaim | undefined): CompareClaim {
  if (claim.kind !== 'rank-change' || before?.kind !== 'growth') return claim
  const keys = ['place', 'measure', 'from', 'to'] as const
  return keys.every((key) => claim[key] === before[key]) ? { ...claim, areYearsSaid: true } : claim
}

/** One claim of a comparison as a clause without final punctuation. */
export function compareClause(claim: CompareClaim, names: Names, phrases: ComparePhrases): string {
  switch (claim.kind) {
    case 'growth':
      return phrases.growth(claim, names)
    case 'rank-change':
      return phrases['rank-change'](claim, names)
    case 'benchmark':
      return phrases.benchmark(claim, names)
    case 'quarter':
      return phrases.quarter(claim, names)
    case 'quartiles':
      return phrases.quartiles(claim, names)
    case 'outliers':
      return phrases.outliers(claim, names)
    case 'no-spread':
      return phrases['no-spread'](claim, names)
    case 'top-share':
      return phrases['top-share'](claim, names)
    case 'inequality':
      return phrases.inequality(claim, names)
    case 'correlation':
      return phrases.correlation(claim, names)
    case 'periods':
      return phrases.periods(claim, names)
    case 'peer':
      return phrases.peer(claim, names)
  }
}
