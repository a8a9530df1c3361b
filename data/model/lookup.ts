import { aggregate } from './aggregate'
import { countSites } from './count'
import type { Dataset, Indicator, Observation } from './dataset'
import { indicatorOf, observationKey } from './dataset'
import type { TracedFigure } from './figure'
import { blank, traced } from './figure'
import type { Expression, Term } from './formula'
import { evaluate, formulas, inputsOf } from './formula'
import { printed } from './interval'
import type { Quantity } from './quantity'
import { intervalOf, isKnown, quantityOf } from './quantity'

/** Looks one figure up, or derives it. `place` is an adcode, a region id or an economy code; never throws for a hole. */
export function figureOf(dataset: Dataset, indicator: Indicator, place: string, period: string): TracedFigure {
  const row = dataset.ledger.get(observationKey(indicator.id, place, period))
  if (row !== undefined) return observed(row)
  switch (indicator.origin) {
    case 'counted':
      return counted(dataset, indicator, place, period)
    case 'derived':
      return derived(dataset, indicator, place, period)
    case 'observed':
      return (
        aggregate(dataset, indicator, place, period, (id, of) =>
          figureOf(dataset, indicatorOf(dataset, id), of, period),
        ) ?? absent(dataset, indicator, place, period)
      )
  }
}

function observed(row: Observation): TracedFigure {
  const { indicator, place, period, qualifier, status, growth } = row
  return traced(
    { indicator, place, period, quantity: read(row), qualifier, status, growth },
    { kind: 'observation', row },
  )
}

function read(row: Observation): Quantity {
  switch (row.state) {
    case 'value':
      return { state: 'value', ...printed(row.value ?? Number.NaN, row.precision) }
    case 'zero':
      return { state: 'zero' }
    case 'below':
      return { state: 'below', low: 0, high: row.precision / 2 }
    case 'missing':
      return { state: 'missing', reason: 'unpublished' }
    case 'inapplicable':
      return { state: 'inapplicable', reason: 'outside-scheme' }
  }
}

function counted(dataset: Dataset, indicator: Indicator, place: string, period: string): TracedFigure {
  const table = indicator.id === 'zones' ? 'zones' : 'bases'
  const quantity = countSites(dataset, table, place, period)
  return traced({ ...blank(indicator, place, period), quantity }, { kind: 'count', table })
}

function derived(dataset: Dataset, indicator: Indicator, place: string, period: string): TracedFigure {
  const formula = formulas[indicator.id]
  if (formula === undefined) throw new Error(`data/model/formula.ts has no formula for ${indicator.id}`)
  const terms = inputsOf(formula)
  const inputs = terms.map((term) =>
    figureOf(dataset, indicatorOf(dataset, term.indicator), term.of === 'nation' ? 'CN' : place, period),
  )
  const quantity: Quantity =
    place === 'CN' && dividesByItself(terms)
      ? { state: 'inapplicable', reason: 'itself' }
      : compute(formula, terms, inputs)
  return traced({ ...blank(indicator, place, period), quantity }, { kind: 'formula', inputs })
}

function dividesByItself(terms: readonly Term[]): boolean {
  return terms.some((a) => a.of === 'nation' && terms.some((b) => b.of === 'place' && b.indicator === a.indicator))
}

function compute(formula: Expression, terms: readonly Term[], inputs: readonly TracedFigure[]): Quantity {
  const hole = inputs.find((input) => !isKnown(input.quantity))?.quantity
  if (hole !== undefined) {
    const noSeries = hole.state === 'missing' && hole.reason === 'no-series'
    return { state: 'missing', reason: noSeries ? 'no-series' : 'inputs' }
  }
  return quantityOf(
    evaluate(formula, (id, of) => {
      const quantity = inputs[terms.findIndex((term) => term.indicator === id && term.of === of)]?.quantity
      if (quantity === undefined || !isKnown(quantity)) throw new Error(`no input ${id}`)
      return intervalOf(quantity)
    }),
  )
}

function absent(dataset: Dataset, indicator: Indicator, place: string, period: string): TracedFigure {
  const uncovered = dataset.places.some((row) => row.code === place && row.region === null)
  const quantity: Quantity = { state: 'missing', reason: uncovered ? 'no-series' : 'unpublished' }
  return traced({ ...blank(indicator, place, period), quantity }, { kind: 'none' })
}
