import type { Indicator } from './dataset'
import { differenceIndicator, percentIndicator } from './difference-indicator'
import { writeDecimal } from './format'
import { exactly } from './interval'
import type { Names } from './name-table'
import type { Quantity } from './quantity'
import { numberOf } from './quantity'

/** The size of a difference in the indicator's unit or in points, without its sign; empty where it is only bounded. */
export function differenceSize(difference: Quantity, indicator: Indicator, { phrases }: Names): string {
  return size(difference, (absolute) => phrases.quantity(absolute, differenceIndicator(indicator)))
}

/** The size of a percentage without its sign: 3.7%, or less than the last digit's worth; empty where it is only bounded. */
export function percentSize(percent: Quantity, indicator: Indicator, { phrases }: Names): string {
  return size(percent, (absolute) => phrases.quantity(absolute, percentIndicator(indicator)))
}

/** A coefficient from −1 to 1, or an index from 0 to 1. */
export function writeCoefficient(value: number, { language }: Names): string {
  return writeDecimal(value, 2, language)
}

/** A factor: two decimals below ten, then one. */
export function writeFactor(value: number, { language }: Names): string {
  return writeDecimal(value, value < 10 ? 2 : 1, language)
}

/** A number of ranks, which may be a half. */
export function writeSteps(value: number, { language }: Names): string {
  return writeDecimal(Math.abs(value), Number.isInteger(value) ? 0 : 1, language)
}

function size(quantity: Quantity, write: (absolute: Quantity) => string): string {
  const number = numberOf(quantity)
  if (number === null) return ''
  return write(number === 0 ? { state: 'zero' } : { state: 'value', ...exactly(Math.abs(number)) })
}
