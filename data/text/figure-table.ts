import type { Dataset, Indicator, PlaceLevel } from '@/data/facts/dataset'
import { isOfEconomies, placesAt } from '@/data/facts/dataset'
import type { TracedFigure } from '@/data/facts/figure'
import { figureOf } from '@/data/facts/lookup'
import { figurePeriods, periodsOf } from '@/data/facts/period'
import { isKnown } from '@/data/facts/quantity'
import type { Rank } from '@/data/statistics/ranking'
import { rank } from '@/data/statistics/ranking'

/** One place of a table, with one figure for every period of the table, and its rank in the newest. */
export type FigureRow = {
  readonly place: string
  readonly level: PlaceLevel
  readonly rank: Rank | null
  readonly figures: readonly TracedFigure[]
}

/** The figures of an indicator, place by period. */
export type PeriodTable = { readonly periods: readonly string[]; readonly rows: readonly FigureRow[] }

/**
 * Every province with a figure or the reason why there is none, in the periods that have figures by province: the nation
 * first, then the regions that have any, then the provinces in the order of their rank in the newest period. Null for an
 * indicator without such periods.
 */
export function provinceTable(dataset: Dataset, indicator: Indicator): PeriodTable | null {
  const periods = periodsOf(dataset, indicator, 'province')
  if (periods.length === 0) return null
  const rows = (level: PlaceLevel) => rowsOf(dataset, indicator, level, periods)
  const provinces = rows('province')
  const ranks = rank(provinces.map(({ figures }) => figures.at(-1)).filter((figure) => figure !== undefined))
  const ranked = provinces.map((row, i) => ({ ...row, rank: ranks[i] ?? null }))
  return {
    periods,
    rows: [...rows('nation').filter(isAnyKnown), ...rows('region').filter(isAnyKnown), ...ranked.toSorted(byRank)],
  }
}

/** Nation and regions, or the economies of the world tables, in all periods in which any of them has a figure. */
export function groupTable(dataset: Dataset, indicator: Indicator): PeriodTable {
  const levels: readonly PlaceLevel[] = isOfEconomies(dataset, indicator.id) ? ['economy'] : ['nation', 'region']
  const all = figurePeriods(dataset, indicator)
  const rows = levels.flatMap((level) => rowsOf(dataset, indicator, level, all)).filter(isAnyKnown)
  const isUsed = all.map((_, i) => rows.some(({ figures }) => isKnownAt(figures, i)))
  return {
    periods: all.filter((_, i) => isUsed[i]),
    rows: rows.map((row) => ({ ...row, figures: row.figures.filter((_, i) => isUsed[i]) })),
  }
}

function rowsOf(
  dataset: Dataset,
  indicator: Indicator,
  level: PlaceLevel,
  periods: readonly string[],
): readonly FigureRow[] {
  return placesAt(dataset, level).map((place) => ({
    place,
    level,
    rank: null,
    figures: periods.map((period) => figureOf(dataset, indicator, place, period)),
  }))
}

function isAnyKnown({ figures }: FigureRow): boolean {
  return figures.some(({ quantity }) => isKnown(quantity))
}

function isKnownAt(figures: readonly TracedFigure[], i: number): boolean {
  const figure = figures[i]
  return figure !== undefined && isKnown(figure.quantity)
}

/** From the first rank to the last; bounds without a rank, then places without a figure, in the order of the tables. */
function byRank(a: FigureRow, b: FigureRow): number {
  const position = ({ rank: own, figures }: FigureRow) =>
    own !== null ? own.best + own.worst / 1000 : isKnownAt(figures, figures.length - 1) ? 1e6 : 1e9
  return position(a) - position(b)
}

/** The nation's figure in every period that has one, oldest first: empty where no source prints the nation. */
export function nationRecord(dataset: Dataset, indicator: Indicator): readonly TracedFigure[] {
  return placesAt(dataset, 'nation').flatMap((nation) =>
    figurePeriods(dataset, indicator)
      .map((period) => figureOf(dataset, indicator, nation, period))
      .filter(({ quantity }) => isKnown(quantity)),
  )
}
