import { changeSeries } from './change'
import { classify } from './classify'
import type { Series } from './series'
import { valuesOf } from './series'
import type { Telling } from './telling'
import { isPlain, plainTelling } from './telling'
import type { View } from './view'

/** Computes how a view tells the series of its indicator. */
export function tell(series: Series, view: View): Telling {
  if (isPlain(view)) return plainTelling(series)
  const change = view.change === null ? null : changeSeries(series, view.change)
  const shown = change ?? series
  return { change, classification: classify(shown.indicator, valuesOf(shown, view.level), view.method, view.classes) }
}
