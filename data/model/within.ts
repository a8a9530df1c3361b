import type { Quantity } from './quantity'
import { quantityOf } from './quantity'

/** The quantity of a computed number and its bounds: a true zero where all three are 0, bounds alone where it is NaN. */
export function within(value: number, low: number, high: number): Quantity {
  return low === 0 && high === 0 ? { state: 'zero' } : quantityOf({ value, low, high })
}
