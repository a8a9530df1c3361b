import type { PlanePoint } from '@/data/model/direction'

/** Something that stands at a point of the plane. Only what is of one `kind` may be drawn as one mark. */
export type Standing = { readonly at: PlanePoint; readonly kind: string }

/** What is drawn as one mark: one thing, or several that stand too close to be told apart. */
export type Cluster<T extends Standing> = { readonly members: readonly T[]; readonly at: PlanePoint }

/** How marks are drawn, in units of the drawing. */
export type Crowding = {
  /** Doublings: marks keep their size while the land grows. */
  readonly zoom: number
  readonly dot: number
  /** Radius of the mark of a cluster, and how near to its middle it suffers no other mark of its kind. */
  readonly disc: number
  readonly cushion: number
  /** What a number should not lie under, and its radius. */
  readonly taken: readonly { readonly at: PlanePoint; readonly radius: number }[]
}

/**
 * Joins what would overlap, the nearest two first, until no two marks of a kind overlap. A cluster stands where the
 * member nearest to the middle of all stands, so that it lies on land of its own, or just beside what lies above that.
 * The order of the input decides between equals. Agglomerative clustering by medoids; cubic in the number of a kind.
 */
export function clustersOf<T extends Standing>(things: readonly T[], crowding: Crowding): readonly Cluster<T>[] {
  const kinds = new Set(things.map((thing) => thing.kind))
  return [...kinds].flatMap((kind) =>
    joined(
      things.filter((thing) => thing.kind === kind),
      crowding,
    ),
  )
}

function joined<T extends Standing>(things: readonly T[], crowding: Crowding): readonly Cluster<T>[] {
  const { dot, cushion, zoom } = crowding
  const reach = (mark: Cluster<T>) => (mark.members.length === 1 ? dot : cushion)
  const marks: Cluster<T>[] = things.map((thing) => ({ members: [thing], at: thing.at }))
  for (;;) {
    let nearest = { gap: Number.POSITIVE_INFINITY, first: 0, second: 0 }
    for (const [second, b] of marks.entries()) {
      for (const [first, a] of marks.slice(0, second).entries()) {
        const gap = distance(a.at, b.at)
        const isFree = gap * 2 ** zoom >= reach(a) + reach(b)
        if (!isFree && gap < nearest.gap) nearest = { gap, first, second }
      }
    }
    const [a, b] = [marks[nearest.first], marks[nearest.second]]
    if (a === undefined || b === undefined || a === b) return marks
    const members = [...a.members, ...b.members]
    marks[nearest.first] = { members, at: middle(members, crowding) }
    marks.splice(nearest.second, 1)
  }
}

/** The place of the member nearest to the mean; beside what lies above that, if something does. */
function middle(members: readonly Standing[], { disc, zoom, taken }: Crowding): PlanePoint {
  const mean: PlanePoint = [meanOf(members, 0), meanOf(members, 1)]
  const byDistance = (points: readonly PlanePoint[]) => points.toSorted((a, b) => distance(a, mean) - distance(b, mean))
  const reach = (radius: number) => (disc + radius) / 2 ** zoom
  const above = (at: PlanePoint) => taken.find((other) => distance(other.at, at) < reach(other.radius) - 1e-9)
  const places = members.map((member) => member.at)
  const [nearest = mean] = byDistance(places)
  const cover = above(nearest)
  if (cover === undefined) return nearest
  const beside = directions.map(([x, y]): PlanePoint => {
    const far = reach(cover.radius)
    return [cover.at[0] + x * far, cover.at[1] + y * far]
  })
  return byDistance([...places, ...beside]).find((at) => above(at) === undefined) ?? nearest
}

const directions = Array.from({ length: 16 }, (_, i): PlanePoint => {
  const angle = (i / 8) * Math.PI
  return [Math.cos(angle), Math.sin(angle)]
})

function meanOf(members: readonly Standing[], axis: 0 | 1): number {
  return members.reduce((sum, { at }) => sum + at[axis], 0) / members.length
}

function distance(a: PlanePoint, b: PlanePoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}
