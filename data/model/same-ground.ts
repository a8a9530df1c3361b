import type { Dataset, Indicator } from './dataset'
import { formulas, inputsOf } from './formula'
import { once } from './once'
import { periodsOf } from './period'

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
