import type { Indicator } from './dataset'
import { isDerived } from './derived'
import type { Figure } from './figure'
import { write } from './format'
import type { Names } from './name-table'
import { isKnown } from './quantity'
import { cellText } from './table-rows'

/**
 * What the key of a table explains. `bounds`: only bounds are known, an input being below the printed precision.
 * `derived`: no source prints the figure, it was computed from others. `missing` and `inapplicable` have no figure.
 */
export const figureMarks = ['below', 'bounds', 'zero', 'derived', 'provisional', 'missing', 'inapplicable'] as const
export type FigureMark = (typeof figureMarks)[number]

/** A figure as a narrow column prints it; `number` is empty where there is none. */
export type FigureText = { readonly number: string; readonly mark: FigureMark | null }

/** Prints a figure without its unit, states told apart: 893.4, <0.05, 0.0–0.1, 0, or nothing but the mark. */
export function figureText(figure: Figure, indicator: Indicator, names: Names): FigureText {
  const { quantity, qualifier } = figure
  if (!isKnown(quantity)) return { number: '', mark: quantity.state }
  if (quantity.state === 'below') {
    const bound = (value: number) => write(value, indicator.unit, indicator.decimals + 1, names.language).number
    const isBelow = quantity.low === 0 && indicator.origin === 'observed'
    return isBelow
      ? { number: `<${bound(quantity.high)}`, mark: 'below' }
      : { number: `${bound(quantity.low)}–${bound(quantity.high)}`, mark: 'bounds' }
  }
  const number = names.phrases.qualified(qualifier, cellText(quantity, indicator, names))
  return { number, mark: quantity.state === 'zero' ? 'zero' : markOf(figure, indicator) }
}

/** A derived indicator is derived everywhere: its formula says so once. */
function markOf(figure: Figure, indicator: Indicator): FigureMark | null {
  if (figure.status === 'provisional') return 'provisional'
  const isComputed = isDerived(figure) || figure.status === 'derived'
  return indicator.origin === 'observed' && isComputed ? 'derived' : null
}
