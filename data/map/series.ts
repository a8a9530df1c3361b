import type { Dataset, Indicator, Source } from '@/data/facts/dataset'
import { indicatorOf, placesAt } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { untraced } from '@/data/facts/figure'
import type { Expression } from '@/data/facts/formula'
import { formulas, inputsOf } from '@/data/facts/formula'
import { figureOf } from '@/data/facts/lookup'
import { periodsOf } from '@/data/facts/period'
import type { Citation } from '@/data/facts/provenance'
import { citationsOf } from '@/data/facts/provenance'
import { isKnown, numberOf, roundTo } from '@/data/facts/quantity'
import type { Level, Slice } from '@/data/facts/slice'
import { mapRegions, placesOutside, schemeAmong, schemes, slice } from '@/data/facts/slice'

/**
 * One indicator in all its periods, at both levels, with the nation: all that is needed to draw any year of it. Plain
 * JSON; this is what a browser fetches when another indicator is chosen.
 */
export type Series = {
  readonly indicator: Indicator
  readonly periods: Readonly<Record<Level, readonly string[]>>
  /**
   * The figures of a period, in the order of the tables. By region: of every region that is known in it, though some
   * overlap, so that a change can be told for all that two years share; then of the places that belong to no region.
   */
  readonly figures: Readonly<Record<Level, Readonly<Record<string, readonly Figure[]>>>>
  readonly nation: Readonly<Record<string, Figure>>
  /** Where each figure comes from; what a map shows of it: see `citationsOfMap`. */
  readonly sources: FigureSources
  /** How the indicator is computed; null for one that is printed or counted. */
  readonly formula: Expression | null
  /** The names of a formula's inputs. */
  readonly terms: readonly Pick<Indicator, 'id' | 'name_zh' | 'name_en'>[]
  /** The provinces of each region. */
  readonly members: Readonly<Record<string, readonly string[]>>
}

/**
 * One period of a series at a level. Regions are those of one scheme, so that they do not overlap: of the period's own,
 * or, where another slice is to be laid over or beside this one, of `like`.
 */
export function sliceOf(series: Series, level: Level, period: string, like?: Slice): Slice {
  const all = series.figures[level][period] ?? []
  if (level === 'province') {
    return { indicator: series.indicator, period, level, figures: all, members: all.map(({ place }) => [place]) }
  }
  const scheme = like?.figures.map(({ place }) => place) ?? schemeAmong(all)
  const figures = all.filter(({ place }) => scheme === null || scheme.includes(place) || !(place in series.members))
  return {
    indicator: series.indicator,
    period,
    level,
    figures,
    members: figures.map(({ place }) => series.members[place] ?? [place]),
  }
}

/** The numbers of all periods, rounded as they are printed. Breaks come from these, so that the legend stands still. */
export function valuesOf(series: Series, level: Level): readonly number[] {
  return Object.keys(series.figures[level])
    .flatMap((period) => sliceOf(series, level, period).figures)
    .flatMap((figure) => numberOf(figure.quantity) ?? [])
    .map((value) => roundTo(value, series.indicator.decimals))
}

/** The region of a province in the four-region scheme; null for Hong Kong, Macao, Taiwan and for what is no province. */
export function regionOf(members: Series['members'], place: string): string | null {
  const [four] = schemes
  return four.find((region) => members[region]?.includes(place) === true) ?? null
}

/** Gathers an indicator's figures. */
export function seriesOf(dataset: Dataset, indicator: Indicator): Series {
  const periods = {
    province: periodsOf(dataset, indicator, 'province'),
    region: periodsOf(dataset, indicator, 'region'),
  }
  const outside = placesOutside(dataset)
  const provinces = placesAt(dataset, 'province')
  const regionsIn = (period: string) =>
    [...mapRegions, ...outside]
      .map((place) => untraced(figureOf(dataset, indicator, place, period)))
      .filter(({ place, quantity }) => isKnown(quantity) || outside.includes(place))
  const figures = {
    province: byPeriod(periods.province, (period) => slice(dataset, indicator, period, 'province').figures),
    region: byPeriod(periods.region, regionsIn),
  }
  const all = [...new Set([...periods.province, ...periods.region])]
  return {
    indicator,
    periods,
    figures,
    nation: Object.fromEntries(all.map((period) => [period, untraced(figureOf(dataset, indicator, 'CN', period))])),
    sources: figureSources(dataset, indicator, [...provinces, ...mapRegions, ...outside, 'CN'], all),
    formula: formulas[indicator.id] ?? null,
    terms: inputsOf(formulas[indicator.id] ?? { op: 'constant', value: 0 }).map((term) => {
      const { id, name_zh, name_en } = indicatorOf(dataset, term.indicator)
      return { id, name_zh, name_en }
    }),
    members: Object.fromEntries(dataset.regions.map((region) => [region.id, region.members])),
  }
}

function byPeriod(periods: readonly string[], figuresIn: (period: string) => readonly Figure[]) {
  return Object.fromEntries(periods.map((period) => [period, figuresIn(period)]))
}

/** Where every known figure of a series stands, inputs included. Plain JSON; what many figures share is written once. */
type FigureSources = {
  readonly works: readonly Source[]
  /** Each entry is a place in `works` and the locators in it. */
  readonly lists: readonly (readonly Entry[])[]
  /** The list of a figure, by period and place. */
  readonly at: Readonly<Record<string, Readonly<Record<string, number>>>>
}

type Entry = readonly [work: number, ...locators: string[]]

/** Traces the figures of an indicator. */
function figureSources(
  dataset: Dataset,
  indicator: Indicator,
  places: readonly string[],
  periods: readonly string[],
): FigureSources {
  const works: Source[] = []
  const lists = new Map<string, { readonly index: number; readonly entries: readonly Entry[] }>()
  const indexOf = (citations: readonly Citation[]): number => {
    const entries = citations.map(({ source, locators }): Entry => {
      const known = works.findIndex(({ id }) => id === source.id)
      return [known === -1 ? works.push(source) - 1 : known, ...locators]
    })
    const key = JSON.stringify(entries)
    const list = lists.get(key) ?? { index: lists.size, entries }
    lists.set(key, list)
    return list.index
  }
  const at = Object.fromEntries(
    periods.map((period) => {
      const figures = places.map((place) => figureOf(dataset, indicator, place, period))
      const known = figures.filter(({ quantity }) => isKnown(quantity))
      return [period, Object.fromEntries(known.map((figure) => [figure.place, indexOf(citationsOf(dataset, figure))]))]
    }),
  )
  return { works, lists: [...lists.values()].map(({ entries }) => entries), at }
}

/** Where a figure of a series stands; nothing where it is not known. */
export function citationsAt({ works, lists, at }: FigureSources, place: string, period: string): readonly Citation[] {
  const entries = lists[at[period]?.[place] ?? -1] ?? []
  return entries.flatMap(([work, ...locators]) => {
    const source = works[work]
    return source === undefined ? [] : [{ source, locators }]
  })
}
