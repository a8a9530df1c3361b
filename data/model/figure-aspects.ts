import type { Indicator } from './dataset'
import type { Figure } from './figure'
import { intervalOf, isKnown, numberOf } from './quantity'
import { roundTo } from './round'

/** What of a figure can be another in another release. `precision`: the last digit printed; `growth`: the printed yearly change. */
export const figureAspects = ['value', 'qualifier', 'precision', 'status', 'growth'] as const
export type FigureAspect = (typeof figureAspects)[number]

/** A figure with its indicator, as one release defines it. */
export type DefinedFigure = { readonly figure: Figure; readonly indicator: Indicator }

/**
 * In what two states of one figure differ, in a fixed order; nothing where a reader sees the same. Printed figures are
 * compared as they stand in the tables; one that was computed or counted is compared as it is printed, rounded to the
 * indicator's decimals, since its further digits change with every correction of an input.
 */
export function differingAspects(before: DefinedFigure, after: DefinedFigure): readonly FigureAspect[] {
  const [a, b] = [before.figure, after.figure]
  const isPrinted = a.origin === 'observation' && b.origin === 'observation'
  const hasOtherValue = before.indicator.unit.id !== after.indicator.unit.id || isOtherNumber(before, after, isPrinted)
  const differs: Readonly<Record<FigureAspect, boolean>> = {
    value: hasOtherValue,
    qualifier: a.qualifier !== b.qualifier,
    precision: isPrinted && !hasOtherValue && width(a) !== width(b),
    status: a.status !== b.status,
    growth: a.growth !== b.growth,
  }
  return figureAspects.filter((aspect) => differs[aspect])
}

/** Whether the numbers differ: as they stand, or rounded to the coarser of two ways to print them. */
function isOtherNumber(before: DefinedFigure, after: DefinedFigure, isPrinted: boolean): boolean {
  const decimals = isPrinted ? null : Math.min(before.indicator.decimals, after.indicator.decimals)
  return told(before.figure, decimals) !== told(after.figure, decimals)
}

/** State and numbers as a text. Bounds are printed with one decimal more than values. */
function told({ quantity }: Figure, decimals: number | null): string {
  const rounded = (value: number, digits: number | null) => (digits === null ? value : roundTo(value, digits))
  if (!isKnown(quantity)) return quantity.state
  const value = numberOf(quantity)
  if (value !== null) return `${quantity.state} ${rounded(value, decimals)}`
  const { low, high } = intervalOf(quantity)
  const finer = decimals === null ? null : decimals + 1
  return `${quantity.state} ${rounded(low, finer)} ${rounded(high, finer)}`
}

/** How wide the bounds of a printed number are, without the noise of binary fractions. */
function width({ quantity }: Figure): number {
  if (quantity.state !== 'value') return 0
  return Number((quantity.high - quantity.low).toPrecision(6))
}
