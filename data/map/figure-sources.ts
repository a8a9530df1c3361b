import type { Dataset, Indicator, Source } from '@/data/facts/dataset'
import { figureOf } from '@/data/facts/lookup'
import type { Citation } from '@/data/facts/provenance'
import { citationsOf } from '@/data/facts/provenance'
import { isKnown } from '@/data/facts/quantity'

/** Where every known figure of a series stands, inputs included. Plain JSON; what many figures share is written once. */
export type FigureSources = {
  readonly works: readonly Source[]
  /** Each entry is a place in `works` and the locators in it. */
  readonly lists: readonly (readonly Entry[])[]
  /** The list of a figure, by period and place. */
  readonly at: Readonly<Record<string, Readonly<Record<string, number>>>>
}

type Entry = readonly [work: number, ...locators: string[]]

/** Traces the figures of an indicator. */
export function figureSources(
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
