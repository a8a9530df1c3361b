import type { Indicator } from '@/data/facts/dataset'
import { differenceIndicator, percentIndicator } from '@/data/facts/indicator'
import type { Quantity } from '@/data/facts/quantity'
import { exactly, numberOf, roundTo } from '@/data/facts/quantity'
import { vanishes, writeDecimal } from '@/data/format/number'
import type { Names } from './names'
import { cellText } from './table-rows'

/** Two figures that a reader sees, and how they differ. */
export type Difference = { readonly own: Quantity; readonly other: Quantity; readonly difference: Quantity }

/**
 * The difference of two figures as both are printed, so that whoever subtracts the one from the other finds it: 57.8 less
 * 56.8 is 1.0, even where the ratios behind them, with all their digits, differ by 1.06. Where one has no number, or is
 * too small to be printed, the difference stays as it is.
 */
function printedDifference({ own, other, difference }: Difference, { decimals }: Indicator): Quantity {
  const [a, b] = [printedNumber(own, decimals), printedNumber(other, decimals)]
  if (difference.state !== 'value' || a === null || b === null) return difference
  return { ...difference, value: roundTo(a - b, decimals) }
}

/** Whether two figures are printed alike: of their difference then no size is told, only which one is the larger. */
export function isSlight(own: Quantity, other: Quantity, { decimals }: Indicator): boolean {
  const number = printedNumber(own, decimals)
  return number !== null && number === printedNumber(other, decimals)
}

function printedNumber(quantity: Quantity, decimals: number): number | null {
  const number = numberOf(quantity)
  return number === null || vanishes(number, decimals) ? null : roundTo(number, decimals)
}

/** A difference as a table prints it under the unit of its column: with its sign, or in words. */
export function differenceText(given: Difference, indicator: Indicator, names: Names): string {
  return signed(printedDifference(given, indicator), differenceIndicator(indicator), names)
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

/** The size of a difference in the indicator's unit or in points, without its sign; empty where it is only bounded. */
export function differenceSize(given: Difference, indicator: Indicator, { grammar }: Names): string {
  return size(printedDifference(given, indicator), (absolute) =>
    grammar.quantity(absolute, differenceIndicator(indicator)),
  )
}

/** The size of a percentage without its sign: 3.7%, or less than the last digit's worth; empty where it is only bounded. */
export function percentSize(percent: Quantity, indicator: Indicator, { grammar }: Names): string {
  return size(percent, (absolute) => grammar.quantity(absolute, percentIndicator(indicator)))
}

/** A coefficient from −1 to 1, or an index from 0 to 1. */
export function writeCoefficient(value: number, { language }: Names): string {
  return writeDecimal(value, 2, language)
}

/** A factor: two decimals below ten, then one. */
export function writeFactor(value: number, { language }: Names): string {
  return writeDecimal(value, value < 10 ? 2 : 1, language)
}

function size(quantity: Quantity, write: (absolute: Quantity) => string): string {
  const number = numberOf(quantity)
  if (number === null) return ''
  return write(number === 0 ? { state: 'zero' } : { state: 'value', ...exactly(Math.abs(number)) })
}
