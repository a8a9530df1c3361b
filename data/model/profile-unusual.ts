import type { Board, BoardEntry } from './profile-board'
import { entryIn } from './profile-board'
import type { ProfileClaimOf } from './profile-claim'
import { isKnown, numberOf } from './quantity'
import { robustZ } from './robust-z'

/** The comparisons from which those that say most of a place are chosen: sizes, structure, intensity, wealth and policy. */
export const unusualAmong = [
  'dds-total',
  'dds-export-ratio',
  'dds-per-capita',
  'dds-gdp-ratio',
  'dds-goods-ratio',
  'goods-total',
  'gdp-per-capita',
  'zones',
] as const

const CHOSEN = 4
/** Half of a normal distribution lies within this of the median, on the scale of the robust z-score. */
const MIDDLE = 0.6745

/**
 * The four comparisons in which a place lies farthest from the median of all provinces, by the absolute robust z-score
 * (see robust-z.ts), farthest first; equal ones in the order of `unusualAmong`. A figure that is only bounded, or whose
 * indicator has no spread, cannot be told: then there are fewer.
 */
export function unusualOf(board: Board, place: string): readonly ProfileClaimOf<'unusual'>[] {
  return unusualAmong
    .flatMap((indicator) => unusualClaim(entryIn(board, indicator), place) ?? [])
    .toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z))
    .slice(0, CHOSEN)
}

function unusualClaim({ map, distribution, spread }: BoardEntry, place: string): ProfileClaimOf<'unusual'> | null {
  const { indicator, period, figures } = map.slice
  const quantity = figures.find((figure) => figure.place === place)?.quantity
  if (quantity === undefined || spread === null || !isKnown(quantity)) return null
  const number = numberOf(quantity)
  const median = distribution.quartiles?.median
  if (number === null || median === undefined) return null
  const z = robustZ(number, spread)
  if (!Number.isFinite(z)) return null
  const isFar = distribution.outliers.some((outlier) => outlier.place === place)
  return {
    kind: 'unusual',
    measure: indicator.id,
    period,
    place,
    quantity,
    median,
    n: distribution.n,
    z,
    isLog: spread.scale === 'log',
    distance: isFar ? 'far' : Math.abs(z) > MIDDLE ? 'away' : 'near',
  }
}
