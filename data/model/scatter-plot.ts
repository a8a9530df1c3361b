import type { Correlation } from './correlation'
import { correlationOf } from './correlation'
import type { Figure } from './figure'
import type { Pairable } from './pairable'
import type { Pair, RefusedPair } from './pairing'
import { scatterPairing } from './pairing'
import type { Material, Plate } from './plate'
import { numberOf } from './quantity'
import type { LeftOut, ScatterPoint } from './scatter'
import { scatterPoints } from './scatter'
import type { Series } from './series'
import { sliceOf } from './series'
import type { View } from './view'

/** Two indicators against each other; the first lies on the horizontal axis. */
export type ScatterPlot =
  | {
      readonly kind: 'plot'
      readonly pair: Pair
      readonly x: Series
      readonly y: Series
      /** The third indicator, which the points are as large as. */
      readonly size: Series | null
      readonly points: readonly (ScatterPoint & { readonly size: number | null })[]
      readonly leftOut: readonly LeftOut[]
      readonly correlation: Correlation
      /** The nation's figures, where both are of one size with the places' figures: rates and shares. */
      readonly nation: { readonly x: Figure; readonly y: Figure } | null
    }
  | RefusedPair

/** Plots a view's indicator against its second one, with the third as the size of the points. Null without a second. */
export function scatterPlot(
  { series, versus, over }: Material,
  pairables: readonly Pairable[],
  { level, period, axes }: View,
  { map }: Pick<Plate, 'map'>,
): ScatterPlot | null {
  if (versus === null) return null
  const [first, second] = [series, versus].map(({ indicator }) => pairables.find(({ id }) => id === indicator.id))
  if (first === undefined || second === undefined) return null
  const pair = scatterPairing(first, second, level, period)
  if (pair.kind === 'refused') return pair
  // By region: laid over the first indicator's own regions, whichever the second one is usually divided by.
  const others = sliceOf(versus, level, pair.second.period, map.slice).figures
  const sizes = new Map(
    (over === null ? [] : sliceOf(over, level, period, map.slice).figures).map((figure) => [figure.place, figure]),
  )
  const { points, leftOut } = scatterPoints(map.slice.figures, others, axes)
  const nation = { x: map.nation, y: versus.nation[pair.second.period] }
  const hasNation = !first.additive && !second.additive && nation.y !== undefined
  return {
    kind: 'plot',
    pair,
    x: series,
    y: versus,
    size: over,
    points: points.map(({ place, x, y }) => ({ place, x, y, size: sizeOf(sizes.get(place)) })),
    leftOut,
    correlation: correlationOf(points, axes),
    nation: hasNation && nation.y !== undefined ? { x: nation.x, y: nation.y } : null,
  }
}

function sizeOf(figure: Figure | undefined): number | null {
  return figure === undefined ? null : numberOf(figure.quantity)
}
