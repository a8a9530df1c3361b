import type { Base, Dataset, LocalFigure, Place, Practice, Region, Source } from '@/data/facts/dataset'
import { placeOf, sourceOf } from '@/data/facts/dataset'
import type { Profile } from './province'
import { profileOf } from './province'

/**
 * The figures of one base about one thing. `isContested`: the source prints different numbers for the same year; all
 * are shown, none is chosen.
 */
export type LocalMeasure = {
  readonly measure_zh: string
  readonly measure_en: string
  readonly figures: readonly LocalFigure[]
  readonly isContested: boolean
}

/** A practice case, and whether it is told of the base’s own city or of another part of its province. */
export type HostPractice = { readonly practice: Practice; readonly isOwnCity: boolean }

/** What is known of one export base and of the province that hosts it. */
export type BaseProfile = {
  readonly base: Base
  readonly source: Source
  readonly place: Place
  readonly host: Profile
  readonly hosts: Region | null
  readonly measures: readonly LocalMeasure[]
  readonly practices: readonly HostPractice[]
}

/** Gathers what can be said of one base. */
export function baseProfileOf(dataset: Dataset, base: Base): BaseProfile {
  const place = placeOf(dataset, base.place)
  return {
    base,
    source: sourceOf(dataset, base.source),
    place,
    host: profileOf(dataset, place),
    hosts: dataset.regions.find(({ scheme }) => scheme === 'hosts') ?? null,
    measures: measuresOf(dataset.localFigures.filter((row) => row.base === base.id)),
    practices: dataset.practices
      .filter((practice) => practice.place === base.place)
      .map((practice) => ({ practice, isOwnCity: (practice.city_zh ?? place.name_zh) === base.city_zh }))
      .toSorted((a, b) => Number(b.isOwnCity) - Number(a.isOwnCity)),
  }
}

/** Groups figures by what they measure, in the order of the table. */
function measuresOf(rows: readonly LocalFigure[]): readonly LocalMeasure[] {
  return [...new Set(rows.map(({ measure_zh }) => measure_zh))].flatMap((name) => {
    const figures = rows.filter(({ measure_zh }) => measure_zh === name)
    const [first] = figures
    if (first === undefined) return []
    return [{ measure_zh: name, measure_en: first.measure_en, figures, isContested: areContested(figures) }]
  })
}

function areContested(figures: readonly LocalFigure[]): boolean {
  return figures.some((a) =>
    figures.some((b) => a.period === b.period && (a.value !== b.value || a.unit_zh !== b.unit_zh)),
  )
}

/** The printed figures of one city, district or base, by what they measure. */
export type LocalGroup = {
  readonly entity_zh: string
  readonly entity_en: string
  /** The base that they are of; null for a place. */
  readonly base: string | null
  readonly measures: readonly LocalMeasure[]
}

const order: Readonly<Record<LocalFigure['level'], number>> = { province: 0, city: 1, district: 2, base: 3, group: 4 }

/**
 * The local figures of a place, grouped by what they are of: the place itself, then cities, districts and bases, each in
 * the order of the table. Figures that several provinces share belong to none of them and are left out.
 */
export function localGroups(dataset: Dataset, place: string): readonly LocalGroup[] {
  const rows = dataset.localFigures
    .filter((row) => row.place === place && row.level !== 'group')
    .toSorted((a, b) => order[a.level] - order[b.level])
  return [...new Set(rows.map(({ entity_zh }) => entity_zh))].flatMap((entity) => {
    const own = rows.filter(({ entity_zh }) => entity_zh === entity)
    const [first] = own
    if (first === undefined) return []
    const { entity_zh, entity_en, base } = first
    return [{ entity_zh, entity_en, base, measures: measuresOf(own) }]
  })
}
