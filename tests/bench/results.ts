import { median } from 'd3-array'
import type { Holding } from './measure-growth'
import type { Repaint } from './measure-repaint'
import type { Response } from './measure-response'
import type { Scripts } from './measure-scripts'
import type { Snapshots } from './measure-snapshot'

/** The pages that are compared, in the order of the table. */
export const peers = ['zero-script', 'site', 'embed', 'd3', 'leaflet', 'echarts', 'maplibre'] as const

export type Peer = (typeof peers)[number]

/** One number a round, page by page. */
export type Rounds<K extends string = Peer> = Readonly<Record<K, readonly number[]>>

/** All that was measured. Times are in milliseconds; the rounds of all pages are interleaved. */
export type Results = {
  readonly rounds: number
  readonly drawn: Rounds
  readonly drawnSlow: Rounds
  readonly blocking: Rounds
  readonly blockingSlow: Rounds
  readonly scripts: Readonly<Record<Peer, Scripts>>
  readonly response: Readonly<Record<'site' | 'd3', readonly Response[]>>
  readonly takeover: Rounds<'site' | 'maplibre'>
  readonly takeoverSlow: Rounds<'site' | 'maplibre'>
  readonly growth: readonly Holding[]
  readonly growthOnCanvas: readonly Holding[]
  readonly repaint: readonly Repaint[]
  readonly snapshots: Snapshots
}

export function middle(values: readonly number[]): number {
  return median(values) ?? Number.NaN
}

/** The median over the rounds of one page's time in times of another's in the same round. */
export function ratio(values: readonly number[], others: readonly number[]): number {
  return middle(values.map((value, i) => value / (others[i] ?? Number.NaN)))
}

/** The least-squares slope of what a page holds over the second half of its changes, in units a change. */
export function slope(holdings: readonly Holding[], of: (holding: Holding) => number): number {
  const points = holdings
    .slice(Math.floor(holdings.length / 2))
    .map((holding) => [holding.changes, of(holding)] as const)
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const spread = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
  return points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / spread
}
