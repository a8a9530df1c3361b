import type { Peer } from '@/data/comparison/peers'
import { peersOf } from '@/data/comparison/peers'
import type { Figure } from '@/data/facts/figure'
import { neighborsOf } from '@/data/facts/neighbors'
import { regionOf } from '@/data/map/series'
import type { LatestStatistics } from './latest-statistics'
import { entryIn } from './latest-statistics'

/** A place, region or the nation in the few figures that tell them apart. */
type ComparatorRow = {
  readonly place: string
  readonly kind: 'self' | 'peer' | 'neighbor' | 'region' | 'nation'
  /** In the order of `relativeMeasures`; null where there is no such figure. */
  readonly figures: readonly (Figure | null)[]
}

/** The places like a place, those beside it, and what they are part of. */
export type Comparators = {
  readonly peers: readonly Peer[]
  readonly neighbors: readonly string[]
  readonly rows: readonly ComparatorRow[]
}

export const comparatorMeasures = ['dds-total', 'dds-export-ratio', 'dds-per-capita', 'dds-gdp-ratio'] as const

/**
 * The five peers of a place, its neighbors by land, and a small comparison of them all with its region and the nation.
 * A neighbor that is a peer has one row, as a peer; neighbors without figures have none.
 */
export function comparatorsOf(board: LatestStatistics, place: string): Comparators {
  const peers = peersOf(board.peers, place, null)
  const neighbors = neighborsOf(place)
  const isPeer = new Set(peers.map((peer) => peer.place))
  const region = regionOf(entryIn(board, 'dds-total').series.members, place)
  const withFigures = new Set(board.peers.rows.map((row) => row.place))
  const row = (id: string, kind: ComparatorRow['kind']): ComparatorRow => ({
    place: id,
    kind,
    figures: comparatorMeasures.map((measure) => figureIn(board, measure, id)),
  })
  return {
    peers,
    neighbors,
    rows: !withFigures.has(place)
      ? []
      : [
          row(place, 'self'),
          ...peers.map((peer) => row(peer.place, 'peer')),
          ...neighbors.filter((id) => !isPeer.has(id) && withFigures.has(id)).map((id) => row(id, 'neighbor')),
          ...(region === null ? [] : [row(region, 'region')]),
          row('CN', 'nation'),
        ],
  }
}

function figureIn(board: LatestStatistics, measure: string, place: string): Figure | null {
  const { series, map } = entryIn(board, measure)
  const { period } = map.slice
  if (place === 'CN') return series.nation[period] ?? null
  const all = [...(series.figures.province[period] ?? []), ...(series.figures.region[period] ?? [])]
  return all.find((figure) => figure.place === place) ?? null
}
