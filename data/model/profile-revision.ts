import type { Dataset } from './dataset'
import { figureOf } from './lookup'
import type { Quantity } from './quantity'
import { isKnown } from './quantity'

/** A frozen state of the tables, and its day. */
export type FrozenData = { readonly id: string; readonly date: string; readonly dataset: Dataset }

/** A release in which a figure first stood, or stood otherwise than before. */
export type Revision = { readonly release: string; readonly date: string; readonly quantity: Quantity }

/**
 * The history of one figure through the releases, oldest first: where it first appears, and every release in which it
 * is another. A figure that was never otherwise has one entry; one that no release holds, none.
 */
export function revisionsOf(
  releases: readonly FrozenData[],
  { indicator, place, period }: { readonly indicator: string; readonly place: string; readonly period: string },
): readonly Revision[] {
  const history = releases.flatMap(({ id, date, dataset }) => {
    const row = dataset.indicators.find((candidate) => candidate.id === indicator)
    if (row === undefined) return []
    return [{ release: id, date, quantity: figureOf(dataset, row, place, period).quantity }]
  })
  const first = history.findIndex(({ quantity }) => isKnown(quantity))
  if (first === -1) return []
  return history.slice(first).filter((one, i, all) => i === 0 || !isSame(one.quantity, all[i - 1]?.quantity))
}

function isSame(a: Quantity, b: Quantity | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
