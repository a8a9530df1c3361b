import type { Dataset, Indicator, Observation, SiteTable } from './dataset'
import { indicatorOf, observationKey, partsOf } from './dataset'
import type { AggregateRule, Figure, TracedFigure } from './figure'
import { blank, traced } from './figure'
import type { Expression, Term } from './formula'
import { evaluate, formulas, inputsOf } from './formula'
import type { Interval, Quantity } from './quantity'
import { add, exactly, intervalOf, isKnown, printed, quantityOf, subtract } from './quantity'
import { isActive, isAnnounced } from './sites'

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
  const table = countedTable(indicator)
  const quantity = countSites(dataset, table, place, period)
  return traced({ ...blank(indicator, place, period), quantity }, { kind: 'count', table })
}

function derived(dataset: Dataset, indicator: Indicator, place: string, period: string): TracedFigure {
  const formula = formulas[indicator.id]
  if (formula === undefined) throw new Error(`data/facts/formula.ts has no formula for ${indicator.id}`)
  const terms = inputsOf(formula)
  const inputs = terms.map((term) =>
    figureOf(dataset, indicatorOf(dataset, term.indicator), term.of === 'nation' ? 'CN' : place, period),
  )
  const quantity: Quantity =
    place === 'CN' && dividesByItself(terms)
      ? { state: 'inapplicable', reason: 'itself' }
      : compute(formula, terms, inputs)
  const isPart = dividesByItself(terms) && inputs[0]?.status !== 'derived'
  const figure = { ...blank(indicator, place, period), quantity }
  return traced(isPart ? { ...figure, isPartOfWhole: true } : figure, { kind: 'formula', inputs })
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

type Look = (indicator: string, place: string) => TracedFigure

/** Regions that together make the nation, as the reports divide it. */
const partition = ['east', 'central-west', 'northeast'] as const

/**
 * The figure of a region that no source prints, from figures that are printed: its total less the other part; or the
 * nation less the other regions; or the sum of its members, when all are known. Null when none of the three is
 * possible, or when the indicator may not be added up. `look` gives the figure of another indicator or place.
 */
function aggregate(
  dataset: Dataset,
  indicator: Indicator,
  place: string,
  period: string,
  look: Look,
): TracedFigure | null {
  const region = dataset.regions.find((row) => row.id === place)
  if (region === undefined || !indicator.additive) return null
  const isPrinted = (id: string, of: string) => dataset.ledger.has(observationKey(id, of, period))

  const complement = complementOf(dataset, indicator)
  if (complement.length > 0 && complement.every((id) => isPrinted(id, place))) {
    return combined(
      'difference',
      complement.map((id) => look(id, place)),
    )
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

/** The total of a part and all its other parts, which together leave the part; empty where it is none, or has a unit of its own. */
function complementOf(dataset: Dataset, { id, part_of }: Indicator): readonly string[] {
  if (part_of === null) return []
  const parts = partsOf(dataset, indicatorOf(dataset, part_of)).map((part) => part.id)
  return parts.includes(id) ? [part_of, ...parts.filter((part) => part !== id)] : []
}

/** The table whose rows a counted indicator counts. Throws for one that is not counted. */
export function countedTable({ id, counts }: Indicator): SiteTable {
  if (counts === null) throw new Error(`indicator ${id} counts no table`)
  return counts
}

/** Number of active zones or announced bases of a place or region at the end of a year, counted from their table. */
export function countSites(dataset: Dataset, table: SiteTable, place: string, year: string): Quantity {
  const codes = dataset.regions.find((region) => region.id === place)?.members ?? [place]
  if (isOutsideScheme(dataset, codes)) return { state: 'inapplicable', reason: 'outside-scheme' }
  const number =
    table === 'zones'
      ? dataset.zones.filter((zone) => codes.includes(zone.place) && isActive(zone, year)).length
      : dataset.bases.filter((base) => codes.includes(base.place) && isAnnounced(base, year)).length
  return number === 0 ? { state: 'zero' } : { state: 'value', ...exactly(number) }
}

/** The replies of the State Council and the list of bases cover the places of the four regions only. */
function isOutsideScheme(dataset: Dataset, codes: readonly string[]): boolean {
  return codes.every((code) => dataset.places.some((place) => place.code === code && place.region === null))
}
