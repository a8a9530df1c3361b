import type { Dataset, Indicator } from './dataset'
import { observationKey } from './dataset'
import type { AggregateRule, Figure, TracedFigure } from './figure'
import { blank, traced } from './figure'
import type { Interval } from './interval'
import { add, exactly, subtract } from './interval'
import { intervalOf, isKnown, quantityOf } from './quantity'

type Look = (indicator: string, place: string) => TracedFigure

/** Printed totals that are the sum of two printed parts, up to rounding. */
const totals = [
  { total: 'dds-total', parts: ['dds-export', 'dds-import'] },
  { total: 'delivered-total', parts: ['delivered-export', 'delivered-import'] },
] as const

/** Regions that together make the nation, as the reports divide it. */
const partition = ['east', 'central-west', 'northeast'] as const

/**
 * The figure of a region that no source prints, from figures that are printed: its total less the other part; or the
 * nation less the other regions; or the sum of its members, when all are known. Null when none of the three is
 * possible, or when the indicator may not be added up. `look` gives the figure of another indicator or place.
 */
export function aggregate(
  dataset: Dataset,
  indicator: Indicator,
  place: string,
  period: string,
  look: Look,
): TracedFigure | null {
  const region = dataset.regions.find((row) => row.id === place)
  if (region === undefined || !indicator.additive) return null
  const isPrinted = (id: string, of: string) => dataset.ledger.has(observationKey(id, of, period))

  const pair = otherPart(indicator.id)
  if (pair !== null && isPrinted(pair.total, place) && isPrinted(pair.other, place)) {
    return combined('difference', [look(pair.total, place), look(pair.other, place)])
  }
  const others = partition.filter((id) => id !== place)
  if (others.length < partition.length && ['CN', ...others].every((id) => isPrinted(indicator.id, id))) {
    return combined(
      'residual',
      ['CN', ...others].map((id) => look(indicator.id, id)),
    )
  }
  const members = region.members.map((code) => look(indicator.id, code))
  return members.every((member) => isKnown(member.quantity)) ? combined('sum', members) : null

  function combined(rule: AggregateRule, inputs: readonly TracedFigure[]): TracedFigure {
    const [first, ...rest] = inputs.map(boundsOf)
    const step = rule === 'sum' ? add : subtract
    const quantity = quantityOf(rest.reduce(step, first ?? exactly(0)))
    return traced({ ...blank(indicator, place, period), quantity }, { kind: rule, inputs })
  }
}

/** In a sum, a figure below the printed precision counts as the 0 that is printed, with its bounds. */
function boundsOf(figure: Figure): Interval {
  if (!isKnown(figure.quantity)) throw new Error(`${figure.indicator} of ${figure.place} is not known`)
  const bounds = intervalOf(figure.quantity)
  return Number.isNaN(bounds.value) ? { ...bounds, value: 0 } : bounds
}

function otherPart(id: string): { readonly total: string; readonly other: string } | null {
  for (const { total, parts } of totals) {
    if (id === parts[0]) return { total, other: parts[1] }
    if (id === parts[1]) return { total, other: parts[0] }
  }
  return null
}
