import { choropleth } from './choropleth'
import type { Method } from './classification'
import { classCount, MAX_CLASSES, MIN_CLASSES } from './classification'
import { classify } from './classify'
import type { Plate } from './plate'
import type { Series } from './series'
import { sliceOf, valuesOf } from './series'

/** What another method would make of the same figures. */
export type Alternative = {
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
export function alternatives(plate: Plate, series: Series): readonly Alternative[] {
  const { classification, cells, slice, nation } = plate.map
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
