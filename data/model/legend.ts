import type { Cell, Choropleth } from './choropleth'
import { classCount } from './classification'
import { isDerived } from './derived'
import type { QuantityState } from './quantity'

/** One line of the legend: a class with its limits (null where open), or a state that has no class. `count` counts places. */
export type LegendEntry =
  | {
      readonly kind: 'class'
      readonly index: number
      readonly lower: number | null
      readonly upper: number | null
      readonly count: number
    }
  | { readonly kind: 'state'; readonly state: Exclude<QuantityState, 'value'>; readonly count: number }

const states = ['zero', 'below', 'missing', 'inapplicable'] as const

/** How many figures of a map no source prints. They keep the color of their class and are marked on it. */
export function derivedCount(map: Choropleth): number {
  return map.cells.filter((cell) => isDerived(cell.figure)).length
}

/** The legend of a map, highest class first, then the states that occur. Every place is counted exactly once. */
export function legend(map: Choropleth): readonly LegendEntry[] {
  const { thresholds } = map.classification
  const classes = Array.from({ length: classCount(map.classification) }, (_, index) => ({
    kind: 'class' as const,
    index,
    lower: thresholds[index - 1] ?? null,
    upper: thresholds[index] ?? null,
    count: map.cells.filter((cell) => cell.class === index).length,
  })).reverse()
  const rest = states
    .map((state) => ({ kind: 'state' as const, state, count: unclassed(map.cells, state) }))
    .filter((entry) => entry.count > 0)
  return [...classes, ...rest]
}

function unclassed(cells: readonly Cell[], state: QuantityState): number {
  return cells.filter((cell) => cell.class === null && cell.figure.quantity.state === state).length
}
