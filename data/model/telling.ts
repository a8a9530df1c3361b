import type { Classification } from './classification'
import type { Series } from './series'
import type { View } from './view'

/**
 * How a view tells its indicator: as it is or as a change, and within which class limits. It hangs on the indicator, the
 * level, the method and the base year, never on the period: that is why the legend stands still. Plain JSON.
 */
export type Telling = { readonly change: Series | null; readonly classification: Classification }

/** Whether a view shows an indicator as it is, in its own classes: then there is nothing to compute. */
export function isPlain(view: View): boolean {
  return view.change === null && view.method === 'own'
}

/** An indicator as it is, in the classes that its table gives it. */
export function plainTelling({ indicator }: Series): Telling {
  return { change: null, classification: { indicator, method: 'own', thresholds: indicator.breaks } }
}

/** Views of one key are told alike. */
export function tellingKey({ indicator, level, method, classes, change }: View): string {
  return [indicator, level, method, classes, change?.base, change?.as].join('/')
}
