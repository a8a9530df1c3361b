import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import placement from '@/data/geo/placement.json'
import type { PlanePoint } from '@/data/geo/plane'
import type { MappedPlace } from '@/data/map/choropleth'

/** From the middle of a name down to its baseline, in sizes of its type. */
export const LABEL_DROP = 0.36

/**
 * The names of the provinces at their label points: in an ink that is legible on the class, or with a
 * halo of the ground: over the sea, and on land that has no class color. */
export function labels(
  cells: readonly MappedPlace[],
  name: (place: string) => string,
  size: number,
  plain: boolean,
  pointOf: (place: string) => LabelPoint | undefined = labelPoint,
): SvgNode {
  return node(
    'g',
    { class: 'names', 'font-size': size, 'aria-hidden': 'true' },
    cells.flatMap((cell) => {
      const point = pointOf(cell.place)
      if (point === undefined) return []
      const ink = point.on === 'land' && cell.class !== null && !plain ? `on${cell.class}` : 'sea'
      const at = { x: point.x, y: point.y + size * LABEL_DROP, 'text-anchor': point.anchor }
      return [node('text', { class: ink, ...at }, [name(cell.place)])]
    }),
  )
}

/** Where names stand on land of their own, in the plane: the middle of each. */
export function labelPoints(cells: readonly MappedPlace[]): readonly PlanePoint[] {
  return cells.flatMap(({ place }) => {
    const point = labelPoint(place)
    return point?.anchor === 'middle' ? [[point.x, point.y] as const] : []
  })
}

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

/** The place whose name no map may lack, and a point on the open sea, south of the island, that has room for it at any size. */
export const TAIWAN = {
  place: '710000',
  elsewhere: { x: 868, y: 737, anchor: 'end', on: 'sea' },
} as const

/** Where a map is too narrow for its names, this one is still there, as large as such a map needs it. */
const NARROW_TYPE = 34

/**
 * The name that a map has where it has no others. Where it has some, which only style sheets know, these show it on
 * narrow maps alone.
 */
export function mustName(name: (place: string) => string, hasOthers = true): SvgNode {
  const { place, elsewhere } = TAIWAN
  const at = { x: elsewhere.x, y: elsewhere.y + NARROW_TYPE * LABEL_DROP, 'text-anchor': elsewhere.anchor }
  return node('g', { class: hasOthers ? 'must' : null, 'font-size': NARROW_TYPE, 'aria-hidden': 'true' }, [
    node('text', { class: 'sea', ...at }, [name(place)]),
  ])
}
