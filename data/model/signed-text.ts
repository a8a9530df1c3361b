import type { Indicator } from './dataset'
import { differenceIndicator, percentIndicator } from './difference-indicator'
import { vanishes } from './format'
import type { Names } from './name-table'
import type { Quantity } from './quantity'
import { numberOf } from './quantity'
import { cellText } from './table-rows'
import { writeFactor } from './written-size'

/** A difference as a table prints it under the unit of its column: with its sign, or in words. */
export function differenceText(difference: Quantity | null, indicator: Indicator, names: Names): string {
  return difference === null ? '' : signed(difference, differenceIndicator(indicator), names)
}

/** A change in percent as a table prints it: +3.7, −12.0, or words. */
export function changeText(percent: Quantity | null, indicator: Indicator, names: Names): string {
  return percent === null ? '' : signed(percent, percentIndicator(indicator), names)
}

/** How many times one figure is another: 1.92, <0.01. Empty where there is no ratio or only bounds of one. */
export function ratioText(ratio: Quantity | null, names: Names): string {
  if (ratio?.state !== 'value') return ''
  return vanishes(ratio.value, 2) ? `<${writeFactor(0.01, names)}` : writeFactor(ratio.value, names)
}

function signed(quantity: Quantity, indicator: Indicator, names: Names): string {
  const number = numberOf(quantity)
  // Of a difference that rounding leaves open nothing can be said that fits a cell.
  if (quantity.state === 'below') return ''
  if (quantity.state !== 'value' || number === null) return cellText(quantity, indicator, names)
  const sign = number > 0 ? '+' : number < 0 ? '−' : ''
  return sign + cellText({ ...quantity, value: Math.abs(number) }, indicator, names)
}
