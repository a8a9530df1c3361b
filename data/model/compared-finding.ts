import { capitalized } from './capitalized'
import type { Choropleth } from './choropleth'
import type { Claim } from './claim'
import { cellClaims, findingClaim } from './claim'
import type { Comparison } from './compare'
import { add, divide, exactly, multiply } from './interval'
import type { Names } from './name-table'
import { intervalOf, isKnown, quantityOf } from './quantity'
import { rank } from './ranking'
import { clause } from './sentence'

/** More places than a sentence can name: then their highest and lowest figures are told. */
const NAMED = 6

/**
 * What a comparison says of its places: of one its figure, rank and share; of several their share together in the nation,
 * where figures of provinces add up, else the highest and the lowest of them. Without places what the map says. Empty
 * where nothing is known, or where all are equal.
 */
export function comparedFinding({ plate: { map }, view }: Pick<Comparison, 'plate' | 'view'>): readonly Claim[] {
  if (view.places.length === 0) return told(findingClaim(map))
  const cells = view.places
    .flatMap((place) => map.cells.filter((cell) => cell.place === place))
    .filter(({ figure }) => isKnown(figure.quantity))
  const [only] = cells
  if (only === undefined) return []
  if (cells.length === 1) return cellClaims(only, map).filter(({ kind }) => kind !== 'derivation')
  const isPart = map.slice.level === 'province' && cells.every(({ share }) => share !== null)
  const together = isPart && cells.length <= NAMED ? shareOfAll(map, cells) : null
  return told(together ?? ends(map, cells))
}

/** The same as one clause without final punctuation, fit to stand alone; empty where there is nothing to say. */
export function comparedFindingText(comparison: Pick<Comparison, 'plate' | 'view'>, names: Names): string {
  const clauses = comparedFinding(comparison).map((claim) => clause(claim, names))
  return capitalized(clauses.join(names.phrases.comma))
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
