import type { Figure } from './figure'

/** Whether no source prints the figure: it was added up from others, or is what others leave of a total. */
export function isDerived({ origin }: Figure): boolean {
  return origin === 'sum' || origin === 'difference' || origin === 'residual'
}
