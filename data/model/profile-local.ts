import type { LocalMeasure } from './base-profile'
import { measuresOf } from './base-profile'
import type { Dataset, LocalFigure } from './dataset'

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
