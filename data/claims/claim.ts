import type { Indicator } from '@/data/facts/dataset'
import type { AggregateRule, Figure } from '@/data/facts/figure'
import { isDerived } from '@/data/facts/figure'
import type { Quantity } from '@/data/facts/quantity'
import { add, divide, exactly, intervalOf, isKnown, multiply, quantityOf } from '@/data/facts/quantity'
import type { Level, Slice } from '@/data/facts/slice'
import type { Choropleth, MappedPlace } from '@/data/map/choropleth'
import type { Rank } from '@/data/statistics/ranking'
import { isComplete } from '@/data/statistics/sample'

type About = { readonly measure: string; readonly period: string }

/** How a figure stands to a reference. `open`: their rounding intervals overlap, so that the order is not known. */
export type Relation = 'above' | 'below' | 'level' | 'open'

/** A place at an end of a ranking. Where rounding leaves the order open there are several, and their figures may differ. */
export type Extreme = {
  readonly place: string
  readonly quantity: Quantity
  /** No source prints it: it is said to be derived, within its bounds. */
  readonly isDerived?: true
}

/** One thing that is said. Sentences are printed from claims and from nothing else; a test checks claims against the tables. */
export type Claim =
  | (About & {
      readonly kind: 'figure'
      readonly place: string
      readonly quantity: Quantity
      readonly qualifier: string | null
      readonly status: Figure['status']
    })
  | (About & { readonly kind: 'rank'; readonly place: string; readonly among: Level; readonly rank: Rank })
  | (About & { readonly kind: 'share'; readonly place: string; readonly of: string; readonly percent: Quantity })
  | (About & {
      readonly kind: 'comparison'
      readonly place: string
      readonly reference: string
      readonly relation: Relation
      readonly quantity: Quantity
      readonly against: Quantity
    })
  | (About & {
      readonly kind: 'top'
      readonly places: readonly string[]
      readonly of: string
      readonly percent: Quantity
    })
  | (About & {
      readonly kind: 'extremes'
      readonly most: readonly Extreme[]
      readonly least: readonly Extreme[]
      /** How many places were compared, where bounds alone leave open whether others lie beyond; else null. */
      readonly among: number | null
    })
  | (About & {
      /** A count of which there are two figures only: so many places have the one, all others the other. */
      readonly kind: 'levels'
      readonly among: Level
      readonly most: readonly Extreme[]
      readonly least: readonly Extreme[]
    })
  | (About & { readonly kind: 'derivation'; readonly place: string; readonly rule: AggregateRule | 'input' })

export type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>

/** The figure as a claim; it also says when there is none, and why. */
export function figureClaim(figure: Figure): ClaimOf<'figure'> {
  const { place, period, quantity, qualifier, status } = figure
  return { kind: 'figure', measure: figure.indicator, period, place, quantity, qualifier, status }
}

/** All that is said of one place of a map: figure, rank with ties, share of the nation or comparison with it, and how it was derived. */
export function cellClaims(cell: MappedPlace, map: Choropleth): readonly Claim[] {
  const { place, figure, rank, share } = cell
  const about = { measure: figure.indicator, period: figure.period, place }
  const claims: Claim[] = [figureClaim(figure)]
  if (!isKnown(figure.quantity)) return claims
  if (rank !== null && !isNothing(figure, map.slice.indicator))
    claims.push({ ...about, kind: 'rank', among: map.slice.level, rank })
  if (share !== null && isKnown(share)) claims.push({ ...about, kind: 'share', of: map.nation.place, percent: share })
  // A figure that is nothing but wide bounds compares with everything: there is nothing to say.
  const comparison = figure.quantity.state === 'below' ? null : comparisonClaim(figure, map.nation)
  if (comparison !== null && isRate(map)) claims.push(comparison)
  const rule = derivationOf(figure, map)
  if (rule !== null) claims.push({ ...about, kind: 'derivation', rule })
  return claims
}

/** Whether a place has none of what is measured: then its rank, shared with all others that have none, says nothing. */
export function isNothing({ quantity }: Figure, { midpoint }: Indicator): boolean {
  return quantity.state === 'zero' && midpoint === null
}

/** How a figure that no source prints was made; a figure computed from such a one says so of its input. */
function derivationOf(figure: Figure, map: Choropleth): AggregateRule | 'input' | null {
  if (!isDerived(figure)) return null
  if (map.slice.indicator.origin === 'derived') return 'input'
  return figure.origin === 'sum' || figure.origin === 'difference' ? figure.origin : 'residual'
}

/** Only rates and shares are of one size with the nation's; an amount of a province is always a part of it. */
function isRate(map: Choropleth): boolean {
  return !map.slice.indicator.additive
}

/** A figure against a reference of the same indicator and period; null when either is not known. */
export function comparisonClaim(figure: Figure, reference: Figure): ClaimOf<'comparison'> | null {
  if (!isKnown(figure.quantity) || !isKnown(reference.quantity)) return null
  const own = intervalOf(figure.quantity)
  const other = intervalOf(reference.quantity)
  return {
    kind: 'comparison',
    measure: figure.indicator,
    period: figure.period,
    place: figure.place,
    reference: reference.place,
    relation: relate(own, other),
    quantity: figure.quantity,
    against: reference.quantity,
  }
}

function relate(own: { low: number; high: number }, other: { low: number; high: number }): Relation {
  if (own.low > other.high) return 'above'
  if (own.high < other.low) return 'below'
  return own.low === other.low && own.high === other.high ? 'level' : 'open'
}

const TOP = 3

/**
 * What a map shows, in one claim: the share of the first three places in the nation where figures add up; of a count with
 * two figures only how many places have which; else the highest and the lowest place. Null when nothing is known.
 */
export function findingClaim(map: Choropleth): Claim | null {
  const ranked = map.cells
    .filter((cell) => cell.rank !== null)
    .toSorted((a, b) => (a.rank?.best ?? 0) - (b.rank?.best ?? 0))
  const about = { measure: map.slice.indicator.id, period: map.slice.period }
  const first = ranked.slice(0, TOP)
  const isCut = (ranked[TOP - 1]?.rank?.worst ?? 0) <= TOP && (ranked[TOP - 1]?.rank?.tied ?? 2) === 1
  if (first.length === TOP && isCut && first.every((cell) => cell.share !== null) && map.slice.level === 'province') {
    const parts = first.flatMap((cell) => (isKnown(cell.figure.quantity) ? [intervalOf(cell.figure.quantity)] : []))
    const whole = isKnown(map.nation.quantity) ? intervalOf(map.nation.quantity) : null
    const ratio = whole === null ? null : divide(parts.reduce(add), whole)
    if (ratio !== null) {
      const percent = quantityOf(multiply(ratio, exactly(100)))
      return { ...about, kind: 'top', places: first.map((cell) => cell.place), of: map.nation.place, percent }
    }
  }
  return extremes(ranked, about, map.cells.filter(isOpen), map.slice)
}

/** Known by its bounds only, which are too wide for a rank. */
function isOpen({ figure, rank }: MappedPlace): boolean {
  return isKnown(figure.quantity) && rank === null
}

function extremes(
  ranked: readonly MappedPlace[],
  about: About,
  open: readonly MappedPlace[],
  { indicator, level, figures }: Slice,
): Claim | null {
  const isWhole = isComplete(figures)
  const last = Math.max(...ranked.map((cell) => cell.rank?.worst ?? 0), ...ranked.map((cell) => cell.rank?.best ?? 0))
  const most = ranked.filter((cell) => cell.rank?.best === 1)
  const least = ranked.filter((cell) => Math.max(cell.rank?.best ?? 0, cell.rank?.worst ?? 0) === last)
  if (most.length === 0 || least.length === 0 || most.some((cell) => least.includes(cell))) return null
  const named = (cells: readonly MappedPlace[]) =>
    cells.map(({ place, figure }): Extreme => {
      const { quantity } = figure
      return isDerived(figure) ? { place, quantity, isDerived: true } : { place, quantity }
    })
  if (isWhole && indicator.measure === 'count' && most.length + least.length === ranked.length) {
    return { ...about, kind: 'levels', among: level, most: named(most), least: named(least) }
  }
  const bounds = (cells: readonly MappedPlace[]) =>
    cells.flatMap(({ figure }) => (isKnown(figure.quantity) ? [intervalOf(figure.quantity)] : []))
  const floor = Math.max(...bounds(most).map(({ low }) => low))
  const ceiling = Math.min(...bounds(least).map(({ high }) => high))
  const isUnsure = bounds(open).some(({ low, high }) => high > floor || low < ceiling)
  return {
    ...about,
    kind: 'extremes',
    most: named(most),
    least: named(least),
    among: isUnsure || !isWhole ? ranked.length : null,
  }
}
