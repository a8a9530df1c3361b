import type { QuantityState } from '@/data/model/quantity'

export type LinePoint = {
  readonly x: number
  readonly value: number | null
  readonly state: QuantityState
  /** Not comparable with the point before. */
  readonly cut?: boolean
}

/** A point that can be drawn. */
export type Knot = { readonly x: number; readonly value: number }

type Cuts = {
  /** All periods that could have a figure, in order: a line does not cross one that has none. */
  readonly periods: readonly number[]
  /** Where the definition changes: lines are cut before. */
  readonly breaks: readonly number[]
  readonly holds: (value: number) => boolean
}

/** The runs of a series between which a line may be drawn: cut at missing periods, at changes of the definition, and where a point says so. */
export function segmentsOf(
  points: readonly LinePoint[],
  { periods, breaks, holds }: Cuts,
): readonly (readonly Knot[])[] {
  const known = new Map(points.map((point) => [point.x, point]))
  const runs: Knot[][] = []
  let run: Knot[] = []
  for (const x of periods) {
    const { value = null, cut = false } = known.get(x) ?? {}
    const last = run.at(-1)
    const isDrawn = value !== null && holds(value)
    const isCut = cut || breaks.some((at) => last !== undefined && at > last.x && at <= x)
    if (run.length > 0 && (!isDrawn || isCut)) {
      runs.push(run)
      run = []
    }
    if (isDrawn) run.push({ x, value })
  }
  return run.length > 0 ? [...runs, run] : runs
}
