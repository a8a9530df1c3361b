import type { Dataset, Indicator } from '@/data/facts/dataset'
import { isOfEconomies, placeLevels, placesAt } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { untraced } from '@/data/facts/figure'
import { formulas, inputsOf } from '@/data/facts/formula'
import { figureOf } from '@/data/facts/lookup'
import { figurePeriods, periodsOf } from '@/data/facts/period'
import { isKnown } from '@/data/facts/quantity'

/**
 * Every figure of an indicator that a page can show, by `place/period`, whether printed, computed or counted, as the same
 * look-up gives it that the pages use. Holes are left out. By period, then in the order of levels and places.
 */
export function knownFigures(dataset: Dataset, indicator: Indicator): ReadonlyMap<string, Figure> {
  const ofDataset = shelf(dataset)
  const figures = ofDataset.get(indicator.id) ?? gathered(dataset, indicator)
  ofDataset.set(indicator.id, figures)
  return figures
}

/** Computes something of a dataset once: every release is compared with several others. */
function once<Result>(compute: (dataset: Dataset) => Result): (dataset: Dataset) => Result {
  const known = new WeakMap<Dataset, Result>()
  return (dataset) => {
    const found = known.get(dataset) ?? compute(dataset)
    known.set(dataset, found)
    return found
  }
}

const shelf = once((): Map<string, ReadonlyMap<string, Figure>> => new Map())

function gathered(dataset: Dataset, indicator: Indicator): ReadonlyMap<string, Figure> {
  // Only some indicators are of economies: there are no pilot zones in another one to be counted, not even none.
  const hasEconomies = isOfEconomies(dataset, indicator.id)
  const levels = placeLevels.filter((level) => level !== 'economy' || hasEconomies)
  const places = levels.flatMap((level) => placesAt(dataset, level))
  const figures = figurePeriods(dataset, indicator).flatMap((period) =>
    places.map((place) => untraced(figureOf(dataset, indicator, place, period))),
  )
  return new Map(
    figures
      .filter(({ quantity }) => isKnown(quantity))
      .map((figure) => [`${figure.place}/${figure.period}`, figure] as const),
  )
}

/**
 * Whether all figures of an indicator are certainly the same in two datasets, because everything is that they may rest
 * on: the indicator itself, places, regions and sites, and the rows of its theme and of the themes of its formula's
 * inputs (figures of one theme are added up and taken from each other, see aggregate.ts). Saves computing them.
 */
export function restsOnSame(before: Dataset, after: Dataset, id: string): boolean {
  const [then, now] = [before, after].map(({ indicators }) => indicators.find((row) => row.id === id))
  if (then === undefined || now === undefined || text(then) !== text(now)) return false
  const [a, b] = [ground(before), ground(after)]
  if (a.places !== b.places) return false
  if (now.origin === 'counted') return a.sites === b.sites && text(span(before, then)) === text(span(after, now))
  return themesOf(after, now).every((theme) => a.rows.get(theme) === b.rows.get(theme))
}

/** Everything that figures rest on, as texts to be compared. */
const ground = once(({ places, regions, zones, bases, indicators, observations }: Dataset) => {
  const themes = new Map(indicators.map(({ id, theme }) => [id, theme]))
  return {
    places: text([places, regions]),
    sites: text([zones, bases]),
    rows: new Map(
      [...new Set(themes.values())].map((theme) => [
        theme,
        text(observations.filter(({ indicator }) => themes.get(indicator) === theme)),
      ]),
    ),
  }
})

function themesOf({ indicators }: Dataset, { id, theme }: Indicator): readonly Indicator['theme'][] {
  const inputs = inputsOf(formulas[id] ?? { op: 'constant', value: 0 }).map((term) => term.indicator)
  return [theme, ...indicators.filter((row) => inputs.includes(row.id)).map((row) => row.theme)]
}

/** The years of a count, which also hang on when other figures end. */
function span(dataset: Dataset, indicator: Indicator): readonly string[] {
  return periodsOf(dataset, indicator, 'province')
}

function text(value: unknown): string {
  return JSON.stringify(value)
}
