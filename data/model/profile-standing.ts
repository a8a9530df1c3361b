import type { ComparisonRow } from './comparison'
import { comparisonRows } from './comparison'
import type { Indicator } from './dataset'
import { peersOf } from './peers'
import type { Board, BoardEntry } from './profile-board'
import { medianOf } from './quantile'
import type { Quantity } from './quantity'
import { numberOf } from './quantity'
import type { Spread } from './robust-z'

/** What a figure stands beside: a figure of the whole where the two are of one size, else the median of provinces. */
export type Mark = {
  readonly id: 'nation' | 'region' | 'peers'
  readonly as: 'figure' | 'median'
  /** CN, the region, or the place whose peers they are. */
  readonly place: string
  readonly quantity: Quantity
}

/** How one figure of a place stands among all, in the newest year of its indicator. */
export type Standing = {
  readonly indicator: Indicator
  readonly period: string
  readonly row: ComparisonRow
  readonly marks: readonly Mark[]
  /** The numbers of all provinces that have one, smallest first. */
  readonly numbers: readonly number[]
  readonly scale: Spread['scale']
  /** Whether places differ enough for a strip: not where over half of them have the same figure. */
  readonly isSpread: boolean
}

/**
 * Sets a place's figure beside nation, region and peers. A rate stands beside the nation's and the region's own; an
 * amount of a province is a part of theirs and stands beside the medians of all provinces and of the region's. Peers are
 * the five most alike, and always stand as a median. A benchmark that is not known is left out; null for a place that
 * the indicator does not have.
 */
export function standingOf(board: Board, entry: BoardEntry, place: string): Standing | null {
  const { series, map, distribution } = entry
  const { indicator, period, figures } = map.slice
  const [row] = comparisonRows(map, series, [place])
  if (row === undefined) return null
  const peers = new Set(peersOf(board.peers, place, null).map((peer) => peer.place))
  const whole = indicator.additive ? distribution.quartiles?.median : map.nation.quantity
  const regional = indicator.additive ? row.median?.quantity : row.regional?.quantity
  const as = indicator.additive ? 'median' : 'figure'
  return {
    indicator,
    period,
    row,
    marks: [
      mark('nation', as, 'CN', whole),
      mark('region', as, row.region ?? '', regional),
      mark('peers', 'median', place, medianOf(figures.filter((figure) => peers.has(figure.place)))),
    ].flat(),
    numbers: distribution.ticks.map(({ number }) => number),
    scale: distribution.scale,
    isSpread: distribution.spread !== 'none',
  }
}

function mark(id: Mark['id'], as: Mark['as'], place: string, quantity: Quantity | null | undefined): readonly Mark[] {
  return quantity === null || quantity === undefined || numberOf(quantity) === null ? [] : [{ id, as, place, quantity }]
}
