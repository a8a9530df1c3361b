import type { Cell, Choropleth } from './choropleth'
import type { Dataset, Place, Region } from './dataset'
import { placeOf } from './dataset'
import { figureOf } from './lookup'
import type { Quantity } from './quantity'
import type { Rank } from './rank'
import { rank } from './ranking'
import { shareOf } from './share'
import { byRank } from './table-rows'

/** One province of a region: where it stands in the nation, and where among the members. */
export type Member = {
  readonly place: Place
  /** Figure, rank and share in the nation. */
  readonly cell: Cell
  readonly rank: Rank | null
  /** Percent of the region's own figure. */
  readonly share: Quantity
}

/** The members of a region on a map of all provinces, from the first rank to the last. */
export function membersOf(dataset: Dataset, region: Region, map: Choropleth): readonly Member[] {
  const cells = map.cells.filter(({ place }) => region.members.includes(place)).toSorted(byRank)
  const ranks = rank(cells.map(({ figure }) => figure))
  const whole = figureOf(dataset, map.slice.indicator, region.id, map.slice.period)
  return cells.map((cell, i) => ({
    place: placeOf(dataset, cell.place),
    cell,
    rank: ranks[i] ?? null,
    share: shareOf(cell.figure, whole),
  }))
}
