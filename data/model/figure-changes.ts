import type { Dataset, Indicator } from './dataset'
import type { Figure } from './figure'
import type { FigureAspect } from './figure-aspects'
import { differingAspects } from './figure-aspects'
import { knownFigures } from './known-figures'
import { restsOnSame } from './same-ground'

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
