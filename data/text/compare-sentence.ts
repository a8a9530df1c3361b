import type { Claim } from '@/data/claims/claim'
import { cellClaims, findingClaim } from '@/data/claims/claim'
import type { CompareClaim } from '@/data/claims/comparison-claim'
import type { Comparison } from '@/data/comparison/comparison'
import { add, divide, exactly, intervalOf, isKnown, multiply, quantityOf } from '@/data/facts/quantity'
import { capitalized } from '@/data/format/wording'
import type { Choropleth } from '@/data/map/choropleth'
import { rank } from '@/data/statistics/ranking'
import type { CompareGrammar, Names } from './names'
import { clause } from './sentence'

/** Claims of a comparison as one sentence, with a full stop; empty for no claims. */
export function compareSentence(claims: readonly CompareClaim[], names: Names, grammar: CompareGrammar): string {
  if (claims.length === 0) return ''
  const { semicolon, stop } = names.grammar
  const clauses = claims.map((claim, i) => compareClause(withoutYears(claim, claims[i - 1]), names, grammar))
  return clauses.join(semicolon) + stop
}

/** A change of rank after the change of the same figure says neither place nor years again. */
function withoutYears(claim: CompareClaim, before: CompareClaim | undefined): CompareClaim {
  if (claim.kind !== 'rank-change' || before?.kind !== 'growth') return claim
  const keys = ['place', 'measure', 'from', 'to'] as const
  return keys.every((key) => claim[key] === before[key]) ? { ...claim, areYearsSaid: true } : claim
}

/** One claim of a comparison as a clause without final punctuation. */
export function compareClause(claim: CompareClaim, names: Names, grammar: CompareGrammar): string {
  switch (claim.kind) {
    case 'growth':
      return grammar.growth(claim, names)
    case 'rank-change':
      return grammar['rank-change'](claim, names)
    case 'benchmark':
      return grammar.benchmark(claim, names)
    case 'quarter':
      return grammar.quarter(claim, names)
    case 'quartiles':
      return grammar.quartiles(claim, names)
    case 'outliers':
      return grammar.outliers(claim, names)
    case 'no-spread':
      return grammar['no-spread'](claim, names)
    case 'top-share':
      return grammar['top-share'](claim, names)
    case 'inequality':
      return grammar.inequality(claim, names)
    case 'correlation':
      return grammar.correlation(claim, names)
    case 'periods':
      return grammar.periods(claim, names)
    case 'peer':
      return grammar.peer(claim, names)
  }
}

/** More places than a sentence can name: then their highest and lowest figures are told. */
const NAMED = 6

/**
 * What a comparison says of its places: of one its figure, rank and share; of several their share together in the nation,
 * where figures of provinces add up, else the highest and the lowest of them. Without places what the map says. Empty
 * where nothing is known, or where all are equal.
 */
export function comparedFinding({ thematic: { map }, view }: Pick<Comparison, 'thematic' | 'view'>): readonly Claim[] {
  if (view.places.length === 0) return told(findingClaim(map))
  const cells = view.places
    .flatMap((place) => map.cells.filter((cell) => cell.place === place))
    .filter(({ figure }) => isKnown(figure.quantity))
  const [only] = cells
  if (only === undefined) return []
  if (cells.length === 1) return cellClaims(only, map)
  const isPart = map.slice.level === 'province' && cells.every(({ share }) => share !== null)
  const together = isPart && cells.length <= NAMED ? shareOfAll(map, cells) : null
  return told(together ?? ends(map, cells))
}

/** The same as one clause without final punctuation, fit to stand alone; empty where there is nothing to say. */
export function comparedFindingText(comparison: Pick<Comparison, 'thematic' | 'view'>, names: Names): string {
  const clauses = comparedFinding(comparison).map((claim) =>
    claim.kind === 'figure' ? names.grammar.stated(claim, names) : clause(claim, names),
  )
  return capitalized(clauses.join(names.grammar.comma))
}

function told(claim: Claim | null): readonly Claim[] {
  return claim === null ? [] : [claim]
}

function shareOfAll({ slice, nation }: Choropleth, cells: Choropleth['cells']): Claim | null {
  if (!isKnown(nation.quantity)) return null
  const parts = cells.flatMap(({ figure: { quantity } }) => (isKnown(quantity) ? [intervalOf(quantity)] : []))
  const ratio = divide(parts.reduce(add), intervalOf(nation.quantity))
  if (ratio === null) return null
  return {
    kind: 'top',
    measure: slice.indicator.id,
    period: slice.period,
    places: cells.map(({ place }) => place),
    of: nation.place,
    percent: quantityOf(multiply(ratio, exactly(100))),
  }
}

/** The ends of a ranking of these places alone; it says among how many. */
function ends(map: Choropleth, cells: Choropleth['cells']): Claim | null {
  const figures = cells.map(({ figure }) => figure)
  const ranks = rank(figures)
  const claim = findingClaim({
    ...map,
    slice: { ...map.slice, figures },
    cells: cells.map((cell, i) => ({ ...cell, rank: ranks[i] ?? null, share: null })),
  })
  return claim?.kind === 'extremes' ? { ...claim, among: claim.among ?? cells.length } : claim
}
