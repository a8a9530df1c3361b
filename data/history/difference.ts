import type { Base, Dataset, Indicator, LocalFigure, Zone } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { intervalOf, isKnown, numberOf, roundTo } from '@/data/facts/quantity'
import { knownFigures, restsOnSame } from './same-figures'

/** What a reader finds different between two states of the data: figures, what they mean, sites, figures of cities. */
export type DatasetDifference = {
  readonly figures: readonly FigureChange[]
  /** Indicators that are new, gone, or have another name, unit, definition or note on comparability. */
  readonly indicators: readonly RowChange<Indicator>[]
  readonly zones: readonly RowChange<Zone>[]
  readonly bases: readonly RowChange<Base>[]
  /** Figures of cities, districts and bases. */
  readonly local: readonly RowChange<LocalFigure>[]
}

/** Compares two datasets. Corrected points, notes and sources are no difference; the tables' line counts tell of them. */
export function datasetDifference(before: Dataset, after: Dataset): DatasetDifference {
  return {
    figures: figureChanges(before, after),
    indicators: rowChanges(before.indicators, after.indicators, ({ id }) => id, definedAs),
    zones: rowChanges(
      before.zones,
      after.zones,
      ({ code, batch }) => `${code}/${batch}`,
      ({ name_zh, place, document, approved, published, revoked }) => [
        name_zh,
        place,
        document,
        approved,
        published,
        revoked,
      ],
    ),
    bases: rowChanges(
      before.bases,
      after.bases,
      ({ id }) => id,
      ({ name_zh, name_en, place, announced }) => [name_zh, name_en, place, announced],
    ),
    local: rowChanges(
      before.localFigures,
      after.localFigures,
      ({ id }) => id,
      ({ entity_zh, measure_zh, qualifier_zh, value, unit_zh, period_zh, growth }) => [
        entity_zh,
        measure_zh,
        qualifier_zh,
        value,
        unit_zh,
        period_zh,
        growth,
      ],
    ),
  }
}

/** What says what an indicator is. */
function definedAs({ name_zh, name_en, unit, ...row }: Indicator): Readonly<Record<string, string>> {
  return {
    name_zh,
    name_en,
    unit: unit.id,
    definition_zh: row.definition_zh,
    definition_en: row.definition_en,
    comparability_zh: row.comparability_zh,
    comparability_en: row.comparability_en,
  }
}

/**
 * One figure that two states of the data give differently. `corrected`: both have it, and it differs in some `aspects`;
 * `added` and `withdrawn`: only the later, or only the earlier state has it. Figures as each state gives them.
 */
export type FigureChange = {
  readonly kind: 'corrected' | 'added' | 'withdrawn'
  readonly indicator: string
  readonly place: string
  readonly period: string
  readonly before: Figure | null
  readonly after: Figure | null
  /** What differs; empty for what was added or withdrawn. */
  readonly aspects: readonly FigureAspect[]
}

/**
 * All figures that differ between two datasets, by indicator in the order of the tables: printed ones, and those that are
 * computed from them and print otherwise for it. A hole is no figure, whatever the reason that is given for it.
 */
export function figureChanges(before: Dataset, after: Dataset): readonly FigureChange[] {
  const ids = new Set([...after.indicators, ...before.indicators].map(({ id }) => id))
  return [...ids].flatMap((id) => (restsOnSame(before, after, id) ? [] : changesOf(before, after, id)))
}

function changesOf(before: Dataset, after: Dataset, id: string): readonly FigureChange[] {
  const [then, now] = [before, after].map(({ indicators }) => indicators.find((row) => row.id === id))
  const [old, current] = [figuresOf(before, then), figuresOf(after, now)]
  const keys = new Set([...current.keys(), ...old.keys()])
  return [...keys].flatMap((key) => changeOf(old.get(key), current.get(key), then, now) ?? [])
}

function figuresOf(dataset: Dataset, indicator: Indicator | undefined): ReadonlyMap<string, Figure> {
  return indicator === undefined ? new Map() : knownFigures(dataset, indicator)
}

function changeOf(
  before: Figure | undefined,
  after: Figure | undefined,
  then: Indicator | undefined,
  now: Indicator | undefined,
): FigureChange | null {
  if (before === undefined || then === undefined) return after === undefined ? null : oneSided('added', after)
  if (after === undefined || now === undefined) return oneSided('withdrawn', before)
  const aspects = differingAspects({ figure: before, indicator: then }, { figure: after, indicator: now })
  const { indicator, place, period } = after
  return aspects.length === 0 ? null : { kind: 'corrected', indicator, place, period, before, after, aspects }
}

function oneSided(kind: 'added' | 'withdrawn', figure: Figure): FigureChange {
  const { indicator, place, period } = figure
  const sides = kind === 'added' ? { before: null, after: figure } : { before: figure, after: null }
  return { kind, indicator, place, period, ...sides, aspects: [] }
}

/**
 * Whether a figure that stood in the earlier state reads otherwise in the later one, or is gone: what a reader who has
 * quoted it must be told. That it is known more precisely, or for certain, leaves the quotation right.
 */
export function isCorrection({ kind, aspects }: FigureChange): boolean {
  return kind === 'withdrawn' || aspects.includes('value') || aspects.includes('qualifier')
}

/** What of a figure can be another in another release. `precision`: the last digit printed; `growth`: the printed yearly change. */
const figureAspects = ['value', 'qualifier', 'precision', 'status', 'growth'] as const
export type FigureAspect = (typeof figureAspects)[number]

/** A figure with its indicator, as one release defines it. */
type DefinedFigure = { readonly figure: Figure; readonly indicator: Indicator }

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

/** A row of a table that two states of the data have differently, or that only one of them has. */
export type RowChange<R> = {
  readonly kind: 'changed' | 'added' | 'withdrawn'
  readonly before: R | null
  readonly after: R | null
}

/**
 * Compares two states of a table row by row, whatever their order. `keyOf` names a row; `tellOf` picks what a reader is
 * told of it, so that a change of anything else is none. In the order of the later state, what is gone last.
 */
export function rowChanges<R>(
  before: readonly R[],
  after: readonly R[],
  keyOf: (row: R) => string,
  tellOf: (row: R) => unknown,
): readonly RowChange<R>[] {
  const old = new Map(before.map((row) => [keyOf(row), row]))
  const current = new Set(after.map(keyOf))
  const kept = after.flatMap((row): readonly RowChange<R>[] => {
    const was = old.get(keyOf(row))
    if (was === undefined) return [{ kind: 'added', before: null, after: row }]
    const isSame = JSON.stringify(tellOf(was)) === JSON.stringify(tellOf(row))
    return isSame ? [] : [{ kind: 'changed', before: was, after: row }]
  })
  const gone = before.filter((row) => !current.has(keyOf(row)))
  return [...kept, ...gone.map((row) => ({ kind: 'withdrawn', before: row, after: null }) as const)]
}

/** How many lines of a table are new or changed, and how many are gone. A changed row counts once in each. */
export type LineChanges = { readonly fresh: number; readonly gone: number }

/** Compares two states of a CSV text line by line, whatever the order of the rows; the header counts as a line. */
export function lineChanges(before: string, after: string): LineChanges {
  const [old, current] = [new Set(before.split('\n')), new Set(after.split('\n'))]
  return {
    fresh: [...current].filter((line) => !old.has(line)).length,
    gone: [...old].filter((line) => !current.has(line)).length,
  }
}
