import type { Method } from '@/data/view/view'
import { MAX_CLASSES, MIN_CLASSES, methods } from '@/data/view/view'
import { choropleth, classCount } from './choropleth'
import { classify } from './classify'
import type { Series } from './series'
import { sliceOf, valuesOf } from './series'
import type { ThematicMap } from './thematic-map'

/** What another method would make of the same figures. */
type Alternative = {
  readonly method: Method
  /** How many places would share the lowest class. */
  readonly lowest: number
  /** The places that would stand in another class, in the order of the tables. */
  readonly changed: readonly string[]
}

const compared = ['equal', 'quantile', 'natural'] as const

/**
 * How much the picture owes to its method: the same figures under equal intervals, quantiles and natural breaks with as
 * many classes (Monmonier, How to Lie with Maps, 3rd ed. 2018, chapter 10). The method in use is left out.
 */
export function alternatives(thematic: ThematicMap, series: Series): readonly Alternative[] {
  const { classification, cells, slice, nation } = thematic.map
  const classes = Math.min(MAX_CLASSES, Math.max(MIN_CLASSES, classCount(classification)))
  return compared
    .filter((method) => method !== classification.method)
    .map((method) => {
      const other = classify(series.indicator, valuesOf(series, slice.level), method, classes)
      const map = choropleth(sliceOf(series, slice.level, slice.period), other, nation)
      return {
        method,
        lowest: map.cells.filter((cell) => cell.class === 0).length,
        changed: map.cells.filter((cell, i) => cell.class !== cells[i]?.class).map((cell) => cell.place),
      }
    })
}

/** What one method makes of a map: its class limits, the places in each class, and who changes class. */
export type MethodResult = {
  readonly method: Method
  readonly isCurrent: boolean
  readonly thresholds: readonly number[]
  /** Number of places in each class, from the lowest. */
  readonly counts: readonly number[]
  /** The places that stand in another class than on the map, in the order of the tables. */
  readonly changed: readonly string[]
}

/**
 * The same figures under every method, with as many classes as the map has where the method takes a number, the map's
 * own first (Monmonier, How to Lie with Maps, 3rd ed. 2018, chapter 10). `alternatives` tells the same of fewer methods.
 */
export function methodComparison({ map }: ThematicMap, series: Series): readonly MethodResult[] {
  const { classification, slice, nation, cells } = map
  const classes = Math.min(MAX_CLASSES, Math.max(MIN_CLASSES, classCount(classification)))
  return [classification.method, ...methods.filter((method) => method !== classification.method)].map((method) => {
    const isCurrent = method === classification.method
    const other = isCurrent
      ? classification
      : classify(series.indicator, valuesOf(series, slice.level), method, classes)
    const drawn = choropleth(sliceOf(series, slice.level, slice.period), other, nation)
    return {
      method,
      isCurrent,
      thresholds: other.thresholds,
      counts: Array.from(
        { length: classCount(other) },
        (_, index) => drawn.cells.filter((cell) => cell.class === index).length,
      ),
      changed: drawn.cells.filter((cell, i) => cell.class !== cells[i]?.class).map(({ place }) => place),
    }
  })
}
