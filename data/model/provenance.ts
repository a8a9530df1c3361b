import type { Dataset, Indicator, Source } from './dataset'
import { indicatorOf, sourceOf } from './dataset'
import type { TracedFigure } from './figure'
import { formulas, inputsOf } from './formula'
import { periodsOf } from './period'

/** A source with the tables or sections in which the figures stand. */
export type Citation = { readonly source: Source; readonly locators: readonly string[] }

/** The observations and tables behind a figure, its inputs included, as source and locator; each once. */
export function citationsOf(dataset: Dataset, figure: TracedFigure): readonly Citation[] {
  return gather(dataset, places(dataset, figure))
}

function places(dataset: Dataset, { basis, place }: TracedFigure): readonly (readonly [string, string])[] {
  switch (basis.kind) {
    case 'observation':
      return [[basis.row.source, basis.row.locator]]
    case 'formula':
    case 'sum':
    case 'difference':
    case 'residual':
      return basis.inputs.flatMap((input) => places(dataset, input))
    case 'count':
      return sitesOf(dataset, basis.table, place).map((row) => [row.source, ''])
    case 'none':
      return []
  }
}

/** The rows that were counted for a place or region. */
function sitesOf(dataset: Dataset, table: 'zones' | 'bases', place: string) {
  const codes = dataset.regions.find((region) => region.id === place)?.members ?? [place]
  return (table === 'zones' ? dataset.zones : dataset.bases).filter((row) => codes.includes(row.place))
}

/** All sources of an indicator's provincial figures, those of a formula's inputs included. */
export function sourcesOfIndicator(dataset: Dataset, indicator: Indicator): readonly Citation[] {
  const periods = new Set([...periodsOf(dataset, indicator, 'province'), ...periodsOf(dataset, indicator, 'region')])
  return gather(dataset, indicatorPlaces(dataset, indicator, periods))
}

/** Only the periods in which the indicator itself has figures: a formula does not use the others of its inputs. */
function indicatorPlaces(
  dataset: Dataset,
  indicator: Indicator,
  periods: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  switch (indicator.origin) {
    case 'observed':
      return dataset.observations
        .filter((row) => periods.has(row.period))
        .filter(
          (row) => row.indicator === indicator.id && (/^\d{6}$/.test(row.place) || indicator.id === 'cny-per-usd'),
        )
        .map((row) => [row.source, row.locator])
    case 'counted':
      return (indicator.id === 'zones' ? dataset.zones : dataset.bases).map((row) => [row.source, ''])
    case 'derived':
      return inputsOf(formulas[indicator.id] ?? { op: 'constant', value: 0 }).flatMap((term) =>
        indicatorPlaces(dataset, indicatorOf(dataset, term.indicator), periods),
      )
  }
}

function gather(dataset: Dataset, pairs: readonly (readonly [string, string])[]): readonly Citation[] {
  const locators = new Map<string, Set<string>>()
  for (const [source, locator] of pairs) {
    const known = locators.get(source) ?? new Set<string>()
    if (locator !== '') known.add(locator)
    locators.set(source, known)
  }
  return [...locators].map(([id, set]) => ({ source: sourceOf(dataset, id), locators: [...set] }))
}
