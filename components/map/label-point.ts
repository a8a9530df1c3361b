import placement from '@/data/geo/placement.json'

/** Where a name stands, in the plane: at the middle of its land, or beside it on the sea. */
export type LabelPoint = {
  readonly x: number
  readonly y: number
  readonly anchor: string
  readonly on: string
}

const beside: Readonly<Record<string, LabelPoint>> = placement.beside
const centers: Readonly<Record<string, readonly number[]>> = placement.centers

/** The label point of a place or a region; undefined for a code that is on no map. */
export function labelPoint(place: string): LabelPoint | undefined {
  const [x, y] = centers[place] ?? []
  if (x === undefined || y === undefined) return undefined
  return beside[place] ?? { x, y, anchor: 'middle', on: 'land' }
}
