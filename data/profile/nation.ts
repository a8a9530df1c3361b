import type { Dataset, Economy, Indicator, Place, Region } from '@/data/facts/dataset'
import { headlineIndicator, indicatorOf } from '@/data/facts/dataset'
import { shareOf } from '@/data/facts/figure'
import { figureOf } from '@/data/facts/lookup'
import type { SourcedFigure } from '@/data/facts/provenance'
import { sourcedFigure } from '@/data/facts/provenance'
import type { Quantity } from '@/data/facts/quantity'
import { isKnown } from '@/data/facts/quantity'
import type { Rank } from '@/data/statistics/ranking'
import { rank } from '@/data/statistics/ranking'
import type { RegionFigure, RegionProfile } from './region'
import { regionProfileOf } from './region'

/** The provinces of which a share of a national figure is printed, largest first. The others are unknown, not zero. */
export type PrintedShares = {
  readonly indicator: Indicator
  readonly period: string
  readonly rows: readonly { readonly place: Place; readonly sourced: SourcedFigure }[]
}

/** The shares of partners, or of kinds of goods, in exports or imports, in the order in which they are printed. */
export type PartShares = {
  readonly flow: 'export' | 'import'
  readonly kind: 'partners' | 'goods'
  /** A partner has an economy; a kind of goods has an indicator of its own. */
  readonly rows: readonly { readonly economy: Economy | null; readonly sourced: SourcedFigure }[]
}

/** What only the nation has. */
export type NationProfile = {
  readonly profile: RegionProfile
  /** Total of each region in each period in which it is known. */
  readonly regions: readonly { readonly region: Region; readonly figures: readonly RegionFigure[] }[]
  readonly deliverable: FlowSeries
  readonly delivered: FlowSeries
  readonly branches: readonly FlowSeries[]
  readonly ecommerce: FlowSeries
  readonly ecommerceShares: readonly PrintedShares[]
  readonly ecommerceParts: readonly PartShares[]
  /** Provisional figures that were published after the reports. */
  readonly later: readonly SourcedFigure[]
  readonly world: readonly WorldRanking[]
  /** Goals, by year. They are no statistics. */
  readonly targets: readonly SourcedFigure[]
}

/** Gathers what can be said of the nation. Throws when the tables have no nation. */
export function nationProfileOf(dataset: Dataset): NationProfile {
  const nation = dataset.regions.find(({ scheme }) => scheme === 'nation')
  if (nation === undefined) throw new Error('data/tables/regions.csv has no nation')
  const total = headlineIndicator(dataset)
  return {
    profile: regionProfileOf(dataset, nation),
    regions: dataset.regions
      .filter(({ scheme }) => scheme !== 'nation')
      .map((region) => ({
        region,
        figures: regionProfileOf(dataset, region).trade.filter(({ indicator }) => indicator.id === total.id),
      })),
    deliverable: flowSeries(dataset, 'dds'),
    delivered: flowSeries(dataset, 'delivered'),
    branches: (['ict', 'insurance', 'finance', 'culture'] as const).map((family) => flowSeries(dataset, family)),
    ecommerce: flowSeries(dataset, 'cbec'),
    ecommerceShares: dataset.indicators
      .filter(({ theme, measure, mapped }) => theme === 'cross-border' && measure === 'share' && mapped)
      .map((indicator) => printedShares(dataset, indicator)),
    ecommerceParts: partShares(dataset),
    later: nationRows(dataset, ({ status }) => status === 'provisional'),
    world: dataset.indicators
      .filter(({ theme }) => theme === 'world')
      .map((indicator) => worldRanking(dataset, indicator)),
    targets: nationRows(dataset, ({ indicator }) => indicator.startsWith('target-')),
  }
}

type Row = Dataset['observations'][number]

function nationRows(dataset: Dataset, isMeant: (row: Row) => boolean): readonly SourcedFigure[] {
  return dataset.observations
    .filter((row) => row.place === 'CN' && isMeant(row))
    .toSorted((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
    .map((row) => sourcedFigure(dataset, indicatorOf(dataset, row.indicator), row.place, row.period))
}

function printedShares(dataset: Dataset, indicator: Indicator): PrintedShares {
  const observed = dataset.observations.filter((row) => row.indicator === indicator.id && row.value !== null)
  const period =
    observed
      .map((row) => row.period)
      .sort()
      .at(-1) ?? ''
  const rows = observed
    .filter((row) => row.period === period)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .flatMap((row) => dataset.places.filter(({ code }) => code === row.place))
    .map((place) => ({ place, sourced: sourcedFigure(dataset, indicator, place.code, period) }))
    .filter(({ sourced }) => isKnown(sourced.figure.quantity))
  return { indicator, period, rows }
}

/** Shares of cross-border e-commerce that are not of provinces: of other economies, or of kinds of goods. Empty without any. */
export function partShares(dataset: Dataset): readonly PartShares[] {
  const rows = dataset.indicators
    .filter(({ theme, measure, mapped }) => theme === 'cross-border' && measure === 'share' && !mapped)
    .flatMap((indicator) =>
      dataset.observations
        .filter((row) => row.indicator === indicator.id)
        .map((row) => ({
          economy: dataset.economies.find(({ code }) => code === row.place) ?? null,
          sourced: sourcedFigure(dataset, indicator, row.place, row.period),
        })),
    )
  return (['export', 'import'] as const)
    .flatMap((flow) =>
      (['partners', 'goods'] as const).map((kind) => ({
        flow,
        kind,
        rows: rows.filter(
          ({ economy, sourced }) =>
            (economy !== null) === (kind === 'partners') && sourced.indicator.id.startsWith(`cbec-${flow}-`),
        ),
      })),
    )
    .filter((part) => part.rows.length > 0)
}

/** One economy of a printed list of the world's largest. */
type WorldRow = {
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
function worldRanking(dataset: Dataset, indicator: Indicator): WorldRanking {
  const rows = dataset.observations.filter((row) => row.indicator === indicator.id && row.place !== WORLD)
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
    measure: indicator.id,
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

/**
 * The families of indicators that the reports print year by year: each has a total, exports and imports. They are chapters
 * of the nation's page, in its own order and with headings and notes of their own: another one needs words, not a column.
 */
type FlowFamily = 'dds' | 'delivered' | 'ict' | 'culture' | 'insurance' | 'finance' | 'cbec'

/** One year of a family: total, exports, imports. */
type FlowYear = { readonly period: string; readonly figures: readonly SourcedFigure[] }

/** The printed figures of one family of the nation, oldest year first. One concept, so that it may share a chart. */
export type FlowSeries = {
  readonly family: FlowFamily
  /** Total, exports, imports. */
  readonly indicators: readonly Indicator[]
  readonly years: readonly FlowYear[]
}

const flows = ['total', 'export', 'import'] as const

/**
 * The national series of one family, as the reports print it. Provisional figures of later releases have other sources
 * and stay out: they are never the end of a line.
 */
function flowSeries(dataset: Dataset, family: FlowFamily): FlowSeries {
  const indicators = flows.map((flow) => indicatorOf(dataset, `${family}-${flow}`))
  const rows = dataset.observations.filter(
    ({ indicator, place, status }) =>
      place === 'CN' && status === 'stated' && indicators.some(({ id }) => id === indicator),
  )
  const periods = [...new Set(rows.map(({ period }) => period))].sort()
  return {
    family,
    indicators,
    years: periods.map((period) => ({
      period,
      figures: indicators.map((indicator) => sourcedFigure(dataset, indicator, 'CN', period)),
    })),
  }
}
