import type { PeerDimension } from './peer-dimensions'
import { peerDimensions } from './peer-dimensions'
import type { PeerRow, PeerTable } from './peer-table'
import type { Peers } from './view'

/** A place like another, with the reasons. */
export type Peer = {
  readonly place: string
  /** Weighted mean distance in standard deviations; 0 is alike in all that counts. */
  readonly distance: number
  /** The dimensions in which the two are closest, the closest first: two, or one where only two can be used. */
  readonly closest: readonly PeerDimension[]
  /** The dimension in which they differ most; null where only one can be used. */
  readonly farthest: PeerDimension | null
  /** Dimensions that have weight but rest on figures at the edge of the printed precision, in either place. */
  readonly unusable: readonly PeerDimension[]
}

/** Five peers, all dimensions alike, when nobody chooses. */
export const DEFAULT_PEERS: Peers = { number: 5, weights: [1, 1, 1, 1] }

type Weights = Readonly<Record<PeerDimension, number>>

/** The weight of each dimension; one that a view does not give is 1. */
export function weightsOf(peers: Peers | null): Weights {
  const { weights } = peers ?? DEFAULT_PEERS
  return Object.fromEntries(peerDimensions.map((dimension, i) => [dimension, weights[i] ?? 1])) as Weights
}

/**
 * The places nearest to a place: weighted Euclidean distance √(Σ w·(z₁ − z₂)² ÷ Σ w) of standardized figures, over the
 * dimensions that are usable in both places; dividing by the weights that are left makes distances over three and over
 * four dimensions comparable. Nearest first, equal ones by code. Empty for a place that the table does not have; places
 * that share no usable dimension with it are left out.
 */
export function peersOf(table: PeerTable, place: string, peers: Peers | null): readonly Peer[] {
  const own = table.rows.find((row) => row.place === place)
  if (own === undefined) return []
  const weights = weightsOf(peers)
  return table.rows
    .filter((row) => row.place !== place)
    .flatMap((row) => {
      const distance = distanceOf(own, row, weights)
      return distance === null ? [] : [{ row, distance }]
    })
    .sort((a, b) => rounded(a.distance) - rounded(b.distance) || (a.row.place < b.row.place ? -1 : 1))
    .slice(0, (peers ?? DEFAULT_PEERS).number)
    .map(({ row, distance }) => peerOf(own, row, weights, distance))
}

/** Distances that differ only by the noise of binary fractions are equal. */
function rounded(distance: number): number {
  return Math.round(distance * 1e12)
}

/** How far two places lie from each other in a dimension; null where it is unusable in either. */
function gapOf(own: PeerRow, other: PeerRow, dimension: PeerDimension): number | null {
  const [a, b] = [own.cells[dimension].z, other.cells[dimension].z]
  return a === null || b === null ? null : Math.abs(a - b)
}

function distanceOf(own: PeerRow, other: PeerRow, weights: Weights): number | null {
  let [total, square] = [0, 0]
  for (const dimension of peerDimensions) {
    const gap = gapOf(own, other, dimension)
    if (gap === null) continue
    total += weights[dimension]
    square += weights[dimension] * gap ** 2
  }
  return total === 0 ? null : Math.sqrt(square / total)
}

function peerOf(own: PeerRow, other: PeerRow, weights: Weights, distance: number): Peer {
  const counting = peerDimensions.filter((dimension) => weights[dimension] > 0)
  const gaps = counting.flatMap((dimension) => {
    const gap = gapOf(own, other, dimension)
    return gap === null ? [] : [{ dimension, gap }]
  })
  const sorted = gaps.sort((a, b) => a.gap - b.gap).map(({ dimension }) => dimension)
  const farthest = sorted.length > 1 ? (sorted.at(-1) ?? null) : null
  return {
    place: other.place,
    distance,
    closest: sorted.filter((dimension) => dimension !== farthest).slice(0, 2),
    farthest,
    unusable: counting.filter((dimension) => !sorted.includes(dimension)),
  }
}
