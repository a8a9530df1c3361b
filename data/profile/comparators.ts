import type { Peer } from '@/data/comparison/peers'
import { peersOf } from '@/data/comparison/peers'
import { neighborsOf } from '@/data/comparison/suggestions'
import type { Indicator } from '@/data/facts/dataset'
import { indicatorsIn } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import type { LatestStatistics } from './latest-statistics'
import { entryIn } from './latest-statistics'

/** A place, region or the nation in the few figures that tell them apart. */
type ComparatorRow = {
  readonly place: string
  readonly kind: 'self' | 'peer' | 'neighbor' | 'region' | 'nation'
  /** In the order of the indicators; null where there is no such figure. */
  readonly figures: readonly (Figure | null)[]
}

/** The places like a place, those beside it, and what they are part of. */
export type Comparators = {
  readonly peers: readonly Peer[]
  readonly neighbors: readonly string[]
  /** What the places are compared by. */
  readonly indicators: readonly Indicator[]
  readonly rows: readonly ComparatorRow[]
}

/**
 * The five peers of a place, its neighbors by land, and a small comparison of them all with its region and the nation.
 * A neighbor that is a peer has one row, as a peer; neighbors without figures have none.
 */
export function comparatorsOf(board: LatestStatistics, place: string): Comparators {
  const peers = peersOf(board.peers, place, null)
  const neighbors = neighborsOf(place)
  const isPeer = new Set(peers.map((peer) => peer.place))
  const region = board.dataset.places.find(({ code }) => code === place)?.region ?? null
  const indicators = indicatorsIn(board.dataset, 'comparator')
  const withFigures = new Set(board.peers.rows.map((row) => row.place))
  const row = (id: string, kind: ComparatorRow['kind']): ComparatorRow => ({
    place: id,
    kind,
    figures: indicators.map((indicator) => figureIn(board, indicator.id, id)),
  })
  return {
    peers,
    neighbors,
    indicators,
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
