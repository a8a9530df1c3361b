import type { Dataset, Economy, Indicator, Place, Region } from './dataset'
import { indicatorOf } from './dataset'
import type { FlowSeries } from './flow-series'
import { flowSeries } from './flow-series'
import { isKnown } from './quantity'
import type { RegionFigure, RegionProfile } from './region-profile'
import { regionProfileOf } from './region-profile'
import type { SourcedFigure } from './sourced-figure'
import { sourcedFigure } from './sourced-figure'
import type { WorldRanking } from './world-ranking'
import { worldRanking } from './world-ranking'

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
  return {
    profile: regionProfileOf(dataset, nation),
    regions: dataset.regions
      .filter(({ scheme }) => scheme !== 'nation')
      .map((region) => ({
        region,
        figures: regionProfileOf(dataset, region).trade.filter(({ indicator }) => indicator.id === 'dds-total'),
      })),
    deliverable: flowSeries(dataset, 'dds'),
    delivered: flowSeries(dataset, 'delivered'),
    branches: (['ict', 'insurance', 'finance', 'culture'] as const).map((family) => flowSeries(dataset, family)),
    ecommerce: flowSeries(dataset, 'cbec'),
    ecommerceShares: ['cbec-export-share', 'cbec-import-share'].map((id) => printedShares(dataset, id)),
    ecommerceParts: partShares(dataset),
    later: nationRows(dataset, ({ status }) => status === 'provisional'),
    world: ['world-dds-export', 'world-dds-import'].map((id) => worldRanking(dataset, id)),
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

function printedShares(dataset: Dataset, id: string): PrintedShares {
  const indicator = indicatorOf(dataset, id)
  const observed = dataset.observations.filter((row) => row.indicator === id && row.value !== null)
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
