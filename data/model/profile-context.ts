import type { ClaimOf } from './claim'
import type { CompareClaimOf } from './compare-claim'
import { growthClaim } from './compare-claims'
import { isDerived } from './derived'
import type { Figure } from './figure'
import { growthOf } from './growth'
import type { Board } from './profile-board'
import { entryIn } from './profile-board'
import { schemes } from './region-scheme'
import type { Series } from './series'

/** The change of a whole that a place is part of; with how the newer figure was made, where no source prints it. */
export type Context = {
  readonly growth: CompareClaimOf<'growth'>
  readonly derivation: ClaimOf<'derivation'> | null
}

const measures = ['dds-total', 'dds-export', 'dds-import'] as const

/**
 * How digital services changed in the region and the nation between the two years in which the reports give regions:
 * context for a place that has one year only, never its own. Regions are the reports' three, since the newer year has no
 * others. Empty for a place in no region.
 */
export function contextOf(board: Board, place: string): readonly Context[] {
  return measures.flatMap((id) => {
    const { series } = entryIn(board, id)
    const region = reportRegionOf(series, place)
    if (region === null) return []
    return [region, 'CN'].flatMap((whole) => changeOf(series, whole) ?? [])
  })
}

/** The region of a province in the reports' scheme of three; null for a place in none. */
export function reportRegionOf({ members }: Pick<Series, 'members'>, place: string): string | null {
  return schemes.at(-1)?.find((region) => members[region]?.includes(place) === true) ?? null
}

function changeOf(series: Series, whole: string): Context | null {
  const [from, to] = series.periods.region.slice(-2)
  if (from === undefined || to === undefined) return null
  const figureIn = (period: string): Figure | undefined =>
    whole === 'CN' ? series.nation[period] : series.figures.region[period]?.find(({ place }) => place === whole)
  const [start, end] = [figureIn(from), figureIn(to)]
  if (start === undefined || end === undefined) return null
  const growth = growthClaim(growthOf(series.indicator, start, end), series.indicator)
  if (growth === null) return null
  return { growth, derivation: isDerived(end) ? derivationOf(end) : null }
}

function derivationOf({ indicator, place, period, origin }: Figure): ClaimOf<'derivation'> {
  const rule = origin === 'sum' || origin === 'difference' ? origin : 'residual'
  return { kind: 'derivation', measure: indicator, place, period, rule }
}
