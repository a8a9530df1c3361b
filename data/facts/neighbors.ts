import neighbors from '@/data/geo/neighbors.json'

const lists: Readonly<Record<string, readonly string[]>> = neighbors

/** The provinces that share a land border with one, by code. Empty for an island, for a region and for an unknown code. */
export function neighborsOf(place: string): readonly string[] {
  return lists[place] ?? []
}
