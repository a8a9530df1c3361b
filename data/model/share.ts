import type { Figure } from './figure'
import { divide, exactly, multiply } from './interval'
import type { Quantity } from './quantity'
import { intervalOf, isKnown, quantityOf } from './quantity'

/** The share of a part in a whole, in percent, with its rounding interval; missing when either is. */
export function shareOf(part: Figure, whole: Figure): Quantity {
  if (!isKnown(part.quantity) || !isKnown(whole.quantity)) return { state: 'missing', reason: 'inputs' }
  if (part.quantity.state === 'zero') return part.quantity
  const ratio = divide(intervalOf(part.quantity), intervalOf(whole.quantity))
  return quantityOf(ratio === null ? null : multiply(ratio, exactly(100)))
}
