import type { Figure } from './figure'
import { isKnown } from './quantity'

/** The figures of places that an indicator covers: not of Hong Kong, Macao and Taiwan, which have no series, nor outside a policy. */
export function coveredFigures(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(isCovered)
}

/**
 * Whether every covered place is known, at least within bounds. Where only the first five are published, the five have
 * a largest, but no median that means anything.
 */
export function isComplete(figures: readonly Figure[]): boolean {
  return figures.every((figure) => isKnown(figure.quantity) || !isCovered(figure))
}

function isCovered({ quantity }: Figure): boolean {
  return quantity.state !== 'inapplicable' && !(quantity.state === 'missing' && quantity.reason === 'no-series')
}
