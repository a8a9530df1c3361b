import type { Dataset, Economy } from './dataset'
import { indicatorOf } from './dataset'
import { figureOf } from './lookup'
import type { Quantity } from './quantity'
import { isKnown } from './quantity'
import type { Rank } from './rank'
import { rank } from './ranking'
import { shareOf } from './share'
import type { SourcedFigure } from './sourced-figure'
import { sourcedFigure } from './sourced-figure'

/** One economy of a printed list of the world's largest. */
export type WorldRow = {
  readonly economy: Economy
  readonly sourced: SourcedFigure
  readonly rank: Rank | null
  /** Percent of the world's figure, where one is printed. */
  readonly share: Quantity | null
}

/** The world's largest in one indicator and period, as one edition of one report lists them. */
export type WorldRanking = {
  readonly measure: string
  readonly period: string
  readonly rows: readonly WorldRow[]
  /** The world's figure; null where none is printed. */
  readonly world: SourcedFigure | null
}

/** Where China stands in a list. A rank in a list of the largest is a rank in the world. */
export type WorldRankClaim = {
  readonly kind: 'world-rank'
  readonly measure: string
  readonly period: string
  readonly economy: string
  readonly quantity: Quantity
  readonly rank: Rank
  readonly share: Quantity | null
}

const WORLD = 'WLD'

/** Ranks the economies that are printed for the newest period of an indicator, largest first. */
export function worldRanking(dataset: Dataset, id: string): WorldRanking {
  const indicator = indicatorOf(dataset, id)
  const rows = dataset.observations.filter((row) => row.indicator === id && row.place !== WORLD)
  const period =
    rows
      .map((row) => row.period)
      .sort()
      .at(-1) ?? ''
  const listed = rows
    .filter((row) => row.period === period)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .flatMap((row) => dataset.economies.filter(({ code }) => code === row.place))
  const sourced = listed.map(({ code }) => sourcedFigure(dataset, indicator, code, period))
  const ranks = rank(sourced.map(({ figure }) => figure))
  const whole = figureOf(dataset, indicator, WORLD, period)
  const isPrinted = isKnown(whole.quantity)
  return {
    measure: id,
    period,
    rows: listed.flatMap((economy, i) => {
      const own = sourced[i]
      if (own === undefined) return []
      return [{ economy, sourced: own, rank: ranks[i] ?? null, share: isPrinted ? shareOf(own.figure, whole) : null }]
    }),
    world: isPrinted ? sourcedFigure(dataset, indicator, WORLD, period) : null,
  }
}

/** Where one economy stands in a list; null where it is not in it. */
export function worldRankClaim({ measure, period, rows }: WorldRanking, code: string): WorldRankClaim | null {
  const row = rows.find(({ economy }) => economy.code === code)
  if (row === undefined || row.rank === null) return null
  const { quantity } = row.sourced.figure
  return { kind: 'world-rank', measure, period, economy: code, quantity, rank: row.rank, share: row.share }
}
