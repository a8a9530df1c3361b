import type { Figure } from './figure'
import { isKnown } from './quantity'

/** Ways to divide the nation into regions that do not overlap, the finer one first: the four regions, the reports' three. */
export const schemes = [
  ['east', 'central', 'west', 'northeast'],
  ['east', 'central-west', 'northeast'],
] as const

/** Every region of any scheme, in an order that keeps that of each. */
export const mapRegions = ['east', 'central', 'west', 'central-west', 'northeast'] as const

/**
 * The scheme that some figures of one period can be shown by: the first of which every region is known, else the first
 * of which every region has a figure at all. Thus a change between years that were divided otherwise is shown by the
 * regions that both years have.
 */
export function schemeAmong(figures: readonly Figure[]): readonly string[] {
  const schemeWhere = (isMeant: (figure: Figure) => boolean) =>
    schemes.find((ids) => ids.every((id) => figures.some((figure) => figure.place === id && isMeant(figure))))
  return schemeWhere(({ quantity }) => isKnown(quantity)) ?? schemeWhere(() => true) ?? schemes[0]
}
