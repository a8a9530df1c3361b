import type { Dataset, Indicator } from '@/data/facts/dataset'
import { formulas, inputsOf } from '@/data/facts/formula'
import { periodsOf } from '@/data/facts/period'
import type { Level } from '@/data/facts/slice'

/** A pair of indicators with the period used for each. */
export type Pair = {
  readonly kind: 'pair'
  readonly first: { readonly indicator: string; readonly period: string }
  readonly second: { readonly indicator: string; readonly period: string }
  /** Second period less first; anything but 0 has to be said aloud. */
  readonly yearsApart: number
  /** Why part of their correlation is built in: one is computed from the other, part of it, or both rest on a third. */
  readonly builtIn: 'derived' | 'part' | 'common-input' | null
}

/**
 * Why two indicators may not be set against each other. `whole`: percentages of different wholes. `midpoint`: one has
 * values below zero that the other cannot have. `definition`: the sources forbid to read them off one scale.
 */
export type RefusedPair = {
  readonly kind: 'refused'
  readonly first: string
  readonly second: string
  readonly reason: 'itself' | 'no-period' | 'unit' | 'whole' | 'midpoint' | 'definition'
}

/**
 * Whether two indicators may be the axes of a scatter plot, and with which periods: the same, or for the second one the
 * nearest that it has, the earlier of two. Any two different indicators may; what is built in is said.
 */
export function scatterPairing(first: Pairable, second: Pairable, level: Level, period: string): Pair | RefusedPair {
  if (first.id === second.id) return refused(first, second, 'itself')
  const other = nearest(second.periods[level], period)
  if (other === null || !first.periods[level].includes(period)) return refused(first, second, 'no-period')
  return {
    kind: 'pair',
    first: { indicator: first.id, period },
    second: { indicator: second.id, period: other },
    yearsApart: Number(other) - Number(period),
    builtIn: builtIn(first, second),
  }
}

/**
 * Whether two indicators may share one scale, so that two maps or lines are read off one legend: the same unit, both
 * with or both without values below zero, percentages only of one whole (shares of the nation), and no two definitions.
 */
export function scalePairing(first: Pairable, second: Pairable, level: Level, period: string): Pair | RefusedPair {
  const pair = scatterPairing(first, second, level, period)
  if (pair.kind === 'refused') return pair
  if (first.unit !== second.unit) return refused(first, second, 'unit')
  if (first.midpoint !== second.midpoint) return refused(first, second, 'midpoint')
  if (first.unit === 'percent' && !(first.additive && second.additive)) return refused(first, second, 'whole')
  if (first.apart.includes(second.id) || second.apart.includes(first.id)) return refused(first, second, 'definition')
  return pair
}

/** The partners that a form offers for an indicator: those of the same period first, else in the order of the tables. */
export function partnersOf(
  all: readonly Pairable[],
  first: Pairable,
  level: Level,
  period: string,
  use: 'scatter' | 'scale',
): readonly Pair[] {
  const pairing = use === 'scatter' ? scatterPairing : scalePairing
  return all
    .map((second) => pairing(first, second, level, period))
    .filter((pair) => pair.kind === 'pair')
    .sort((a, b) => Math.sign(Math.abs(a.yearsApart)) - Math.sign(Math.abs(b.yearsApart)))
}

function refused(first: Pairable, second: Pairable, reason: RefusedPair['reason']): RefusedPair {
  return { kind: 'refused', first: first.id, second: second.id, reason }
}

function nearest(periods: readonly string[], period: string): string | null {
  const gap = (other: string) => Math.abs(Number(other) - Number(period))
  return periods.toSorted((a, b) => gap(a) - gap(b) || Number(a) - Number(b))[0] ?? null
}

function builtIn(first: Pairable, second: Pairable): Pair['builtIn'] {
  if (first.inputs.includes(second.id) || second.inputs.includes(first.id)) return 'derived'
  if (first.partOf === second.id || second.partOf === first.id) return 'part'
  return first.restsOn.some((id) => second.restsOn.includes(id)) ? 'common-input' : null
}

/** What must be known of an indicator to tell which others it may be set against. Small plain JSON. */
export type Pairable = Pick<Indicator, 'id' | 'measure' | 'additive' | 'midpoint'> & {
  readonly unit: string
  readonly periods: Readonly<Record<Level, readonly string[]>>
  /** The indicators of the same place that it is computed from; empty for one that is printed or counted. */
  readonly inputs: readonly string[]
  /** The total that it is a part of. */
  readonly partOf: string | null
  /** All that it rests on: itself, its inputs, and the parts of either. */
  readonly restsOn: readonly string[]
  /** Those of its unit with which it must not share a scale: exports by seller, imports by destination. */
  readonly apart: readonly string[]
}

/** Lists the indicators of the maps. */
export function pairables(dataset: Dataset): readonly Pairable[] {
  return dataset.indicators.filter(({ mapped }) => mapped).map((indicator) => pairable(dataset, indicator))
}

function pairable(dataset: Dataset, indicator: Indicator): Pairable {
  const { id, measure, additive, midpoint, unit, part_of, apart_from } = indicator
  const inputs = inputsOf(formulas[id] ?? { op: 'constant', value: 0 })
    .filter(({ of }) => of === 'place')
    .map((term) => term.indicator)
  const partsOfTotal = (total: string) => dataset.indicators.filter((row) => row.part_of === total).map((row) => row.id)
  return {
    id,
    measure,
    additive,
    midpoint,
    unit: unit.id,
    periods: {
      province: periodsOf(dataset, indicator, 'province'),
      region: periodsOf(dataset, indicator, 'region'),
    },
    inputs,
    partOf: part_of,
    restsOn: [id, ...inputs].flatMap((one) => [one, ...partsOfTotal(one)]),
    apart: apart_from,
  }
}
