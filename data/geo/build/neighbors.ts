import { neighbors } from 'topojson-client'
import type { GeoTopology } from './topology'

/** Two places that share a land border, the smaller code first. */
export type Pair = readonly [string, string]

/** All pairs of provinces that share a piece of border, sorted. A common corner is no border. */
export function neighborPairs(topology: GeoTopology): Pair[] {
  const places = topology.objects.provinces?.geometries ?? []
  const code = (index: number) => String(places[index]?.id)
  return neighbors(places)
    .flatMap((found, index) => found.map((other) => [code(index), code(other)] as const))
    .filter(([a, b]) => a < b)
    .toSorted((a, b) => a.join().localeCompare(b.join()))
}
