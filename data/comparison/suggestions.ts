import neighbors from '@/data/geo/neighbors.json'
import type { Choropleth } from '@/data/map/choropleth'
import type { Series } from '@/data/map/series'
import { regionOf } from '@/data/map/series'
import type { Peers } from '@/data/view/view'
import { MAX_PLACES } from '@/data/view/view'
import type { PeerTable } from './peers'
import { peersOf } from './peers'

/** A longer selection that a reader is offered: the whole new list, what is new in it, and what found no room. */
export type Suggestion = {
  readonly kind: 'neighbors' | 'peers' | 'region' | 'top'
  readonly places: readonly string[]
  readonly added: readonly string[]
  readonly left: readonly string[]
}

/** The selection with the neighbors of each place, in its order. */
export function withNeighbors(places: readonly string[]): Suggestion {
  return extended('neighbors', places, places.flatMap(neighborsOf))
}

/** The selection with the peers of each place, the nearest of every place first. */
export function withPeers(places: readonly string[], table: PeerTable, peers: Peers | null): Suggestion {
  const lists = places.map((place) => peersOf(table, place, peers).map((peer) => peer.place))
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return extended(
    'peers',
    places,
    Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat(),
  )
}

/** The selection with all provinces of the regions of its places. */
export function withRegion(places: readonly string[], members: Series['members']): Suggestion {
  const regions = new Set(places.map((place) => regionOf(members, place)))
  return extended(
    'region',
    places,
    [...regions].flatMap((region) => (region === null ? [] : (members[region] ?? []))),
  )
}

/** The selection with the first places of a map; of places that tie at the end, those with the lower codes. */
export function withTop(places: readonly string[], map: Choropleth, count = 5): Suggestion {
  const best = map.cells
    .flatMap(({ place, rank }) => (rank === null ? [] : [{ place, rank }]))
    .sort((a, b) => a.rank.best - b.rank.best || a.rank.worst - b.rank.worst || (a.place < b.place ? -1 : 1))
  return extended(
    'top',
    places,
    best.slice(0, count).map(({ place }) => place),
  )
}

/** Appends places: order kept, none twice, at most as many as a link holds. */
function extended(kind: Suggestion['kind'], places: readonly string[], more: readonly string[]): Suggestion {
  const fresh = [...new Set(more)].filter((place) => !places.includes(place))
  const room = Math.max(0, MAX_PLACES - places.length)
  const added = fresh.slice(0, room)
  return { kind, places: [...places, ...added], added, left: fresh.slice(room) }
}

const lists: Readonly<Record<string, readonly string[]>> = neighbors

/** The provinces that share a land border with one, by code. Empty for an island, for a region and for an unknown code. */
export function neighborsOf(place: string): readonly string[] {
  return lists[place] ?? []
}
