import type { Dataset, Indicator, SiteTable, Source } from './dataset'
import { indicatorOf, sourceOf } from './dataset'
import type { TracedFigure } from './figure'
import { formulas, inputsOf } from './formula'
import { countedTable, figureOf } from './lookup'
import { periodsOf } from './period'
import { isActive, isAnnounced } from './sites'

/** A source with the tables or sections in which the figures stand. */
export type Citation = { readonly source: Source; readonly locators: readonly string[] }

/** The observations and tables behind a figure, its inputs included, as source and locator; each once. */
export function citationsOf(dataset: Dataset, figure: TracedFigure): readonly Citation[] {
  return gather(dataset, places(dataset, figure))
}

function places(dataset: Dataset, { basis, place, period }: TracedFigure): readonly (readonly [string, string])[] {
  switch (basis.kind) {
    case 'observation':
      return [[basis.row.source, basis.row.locator]]
    case 'formula':
    case 'sum':
    case 'difference':
    case 'residual':
      return basis.inputs.flatMap((input) => places(dataset, input))
    case 'count':
      return sitesOf(dataset, basis.table, place, period).map((row) => [row.source, ''])
    case 'none':
      return []
  }
}

/** The rows that were counted for a place or region at the end of a year. */
function sitesOf(dataset: Dataset, table: SiteTable, place: string, period: string) {
  const codes = dataset.regions.find((region) => region.id === place)?.members ?? [place]
  const counted =
    table === 'zones'
      ? dataset.zones.filter((zone) => isActive(zone, period))
      : dataset.bases.filter((base) => isAnnounced(base, period))
  return counted.filter((row) => codes.includes(row.place))
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
      return (
        dataset.observations
          .filter((row) => periods.has(row.period))
          // What is not mapped, such as an exchange rate, has figures of the nation only.
          .filter((row) => row.indicator === indicator.id && (/^\d{6}$/.test(row.place) || !indicator.mapped))
          .map((row) => [row.source, row.locator])
      )
    case 'counted':
      return dataset[countedTable(indicator)].map((row) => [row.source, ''])
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

/** Each source once, with all its locators, in the order in which they were first named. */
export function mergedCitations(citations: readonly Citation[]): readonly Citation[] {
  const byId = new Map<string, Citation>()
  for (const { source, locators } of citations) {
    const known = byId.get(source.id)?.locators ?? []
    byId.set(source.id, { source, locators: [...new Set([...known, ...locators])] })
  }
  return [...byId.values()]
}

/** What a source gives: the indicator, where it stands in the source, and the periods. `locator` is empty for a document as a whole. */
export type SourceUse = { readonly indicator: string; readonly locator: string; readonly periods: readonly string[] }

/** A source with all that is taken from it. */
export type UsedSource = { readonly source: Source; readonly uses: readonly SourceUse[] }

/** The sources that figures rest on, inputs included, each with what is taken from it, in the order of first use. */
export function sourceUses(dataset: Dataset, figures: readonly TracedFigure[]): readonly UsedSource[] {
  const sources = new Map<string, Map<string, SourceUse>>()
  for (const { source, ...found } of figures.flatMap((figure) => leaves(dataset, figure))) {
    const uses = sources.get(source) ?? new Map<string, SourceUse>()
    const key = `${found.indicator}/${found.locator}`
    const periods = new Set([...(uses.get(key)?.periods ?? []), ...found.periods])
    uses.set(key, { ...found, periods: [...periods].sort() })
    sources.set(source, uses)
  }
  return [...sources].map(([id, uses]) => ({ source: sourceOf(dataset, id), uses: [...uses.values()] }))
}

type Leaf = SourceUse & { readonly source: string }

function leaves(dataset: Dataset, figure: TracedFigure): readonly Leaf[] {
  const { basis, indicator, period } = figure
  switch (basis.kind) {
    case 'observation':
      return [{ source: basis.row.source, indicator, locator: basis.row.locator, periods: [period] }]
    case 'count':
      return citationsOf(dataset, figure).map(({ source }) => ({
        source: source.id,
        indicator,
        locator: '',
        periods: [],
      }))
    case 'none':
      return []
    default:
      return basis.inputs.flatMap((input) => leaves(dataset, input))
  }
}

/** A figure as a page prints it: what it is of, what it rests on, and where that stands. */
export type SourcedFigure = {
  readonly indicator: Indicator
  readonly figure: TracedFigure
  readonly citations: readonly Citation[]
}

/** Looks a figure up together with its sources. `place` is an adcode, a region id or an economy code. */
export function sourcedFigure(dataset: Dataset, indicator: Indicator, place: string, period: string): SourcedFigure {
  const figure = figureOf(dataset, indicator, place, period)
  return { indicator, figure, citations: citationsOf(dataset, figure) }
}
