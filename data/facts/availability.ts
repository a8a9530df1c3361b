import type { Dataset, Indicator, PlaceLevel } from './dataset'
import { isOfEconomies, placesAt } from './dataset'
import type { TracedFigure } from './figure'
import { figureOf } from './lookup'
import { figurePeriods } from './period'
import type { InapplicableReason, MissingReason } from './quantity'
import { isKnown } from './quantity'

/** Places that lack a figure for the same reason in the same periods. */
export type Hole = {
  readonly level: PlaceLevel
  readonly reason: MissingReason | InapplicableReason
  /** Of a derived figure, the indicators that lack an input. */
  readonly lacking: readonly string[]
  readonly places: readonly string[]
  readonly periods: readonly string[]
}

/** How many places of each level have a figure in a period. */
export type Coverage = { readonly period: string; readonly known: Readonly<Record<PlaceLevel, number>> }

/** For which places and periods an indicator has figures, and why it has none for the others. */
export type Availability = {
  readonly indicator: string
  /** The levels at which it is looked for: economies for the world tables; the nation alone for what is not mapped. */
  readonly levels: readonly PlaceLevel[]
  /** Every period with at least one figure, oldest first. */
  readonly coverage: readonly Coverage[]
  readonly holes: readonly Hole[]
}

/** Looks every figure of an indicator up: each is either counted as known or part of exactly one hole. */
export function availabilityOf(dataset: Dataset, indicator: Indicator): Availability {
  const levels = levelsOf(dataset, indicator)
  const periods = figurePeriods(dataset, indicator).map((period) => ({
    period,
    found: levels.map((level) => ({
      level,
      figures: placesAt(dataset, level).map((place) => figureOf(dataset, indicator, place, period)),
    })),
  }))
  const knownAt = (found: (typeof periods)[number]['found'], level: PlaceLevel) =>
    found.find((row) => row.level === level)?.figures.filter(({ quantity }) => isKnown(quantity)).length ?? 0
  return {
    indicator: indicator.id,
    levels,
    coverage: periods.map(({ period, found }) => ({
      period,
      known: {
        nation: knownAt(found, 'nation'),
        region: knownAt(found, 'region'),
        province: knownAt(found, 'province'),
        economy: knownAt(found, 'economy'),
      },
    })),
    holes: merged(periods.flatMap(({ found }) => found.flatMap((row) => holesOf(row.level, row.figures)))),
  }
}

/** World tables and shares of partners tell of economies; what else is not mapped has figures of the nation only. */
function levelsOf(dataset: Dataset, { id, mapped }: Indicator): readonly PlaceLevel[] {
  if (isOfEconomies(dataset, id)) return ['economy']
  return mapped ? ['nation', 'region', 'province'] : ['nation']
}

/** How many figures are lacking. */
export function holeCount({ holes }: Availability): number {
  return holes.reduce((sum, { places, periods }) => sum + places.length * periods.length, 0)
}

/** The holes of one level in one period. */
function holesOf(level: PlaceLevel, figures: readonly TracedFigure[]): readonly Hole[] {
  const holes = new Map<string, Hole>()
  for (const figure of figures) {
    if (isKnown(figure.quantity)) continue
    const { reason } = figure.quantity
    const lacking = reason === 'inputs' ? lackingInputs(figure) : []
    const key = [reason, ...lacking].join('/')
    const known = holes.get(key)
    holes.set(key, {
      level,
      reason,
      lacking,
      places: [...(known?.places ?? []), figure.place],
      periods: [figure.period],
    })
  }
  return [...holes.values()]
}

function lackingInputs({ basis }: TracedFigure): readonly string[] {
  const inputs = 'inputs' in basis ? basis.inputs : []
  return [...new Set(inputs.filter(({ quantity }) => !isKnown(quantity)).map(({ indicator }) => indicator))]
}

/** Joins holes that differ by their period only. */
function merged(holes: readonly Hole[]): readonly Hole[] {
  const joined = new Map<string, Hole>()
  for (const hole of holes) {
    const key = [hole.level, hole.reason, ...hole.lacking, ...hole.places].join('/')
    joined.set(key, { ...hole, periods: [...(joined.get(key)?.periods ?? []), ...hole.periods] })
  }
  return [...joined.values()]
}
