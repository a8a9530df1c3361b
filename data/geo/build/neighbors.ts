import { neighbors } from 'topojson-client'
import { provinceCodes } from './places'
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

/** For each of the 34 provinces the codes of its neighbors, sorted; none for an island. */
export function neighborLists(pairs: readonly Pair[]): Readonly<Record<string, readonly string[]>> {
  const beside = (code: string) => pairs.flatMap(([a, b]) => (a === code ? b : b === code ? a : [])).toSorted()
  return Object.fromEntries(provinceCodes.map((code) => [code, beside(code)]))
}
