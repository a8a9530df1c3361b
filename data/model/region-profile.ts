import type { Choropleth } from './choropleth'
import { choropleth } from './choropleth'
import type { Claim, ClaimOf } from './claim'
import { cellClaims, figureClaim } from './claim'
import type { Concentration, NoConcentration } from './concentration'
import { concentrationOf } from './concentration'
import type { Dataset, Indicator, Region } from './dataset'
import { indicatorOf, observationKey } from './dataset'
import { untraced } from './figure'
import type { Growth } from './growth'
import { growthOf } from './growth'
import { figureOf } from './lookup'
import type { Member } from './member'
import { membersOf } from './member'
import { periodsOf } from './period'
import type { Quantity } from './quantity'
import { isKnown } from './quantity'
import type { Reconciliation } from './reconcile'
import { reconcile } from './reconcile'
import { schemes } from './region-scheme'
import { shareOf } from './share'
import type { Slice } from './slice'
import { slice } from './slice'
import type { SourcedFigure } from './sourced-figure'
import { sourcedFigure } from './sourced-figure'

/** A figure of a region with its share of the nation; null where a share makes no sense. */
export type RegionFigure = SourcedFigure & { readonly share: Quantity | null }

/** How a flow changed: as the source prints it, and as its two amounts give it. */
export type RegionGrowth = {
  readonly indicator: Indicator
  readonly start: SourcedFigure
  readonly end: SourcedFigure
  /** Percent as printed with the newer figure; null where nothing is printed. */
  readonly printed: number | null
  readonly computed: Growth
}

/** What is known of one region, or of the nation. */
export type RegionProfile = {
  readonly region: Region
  /** The newest printed total, or the newest derived one where none is printed. Empty where none is known. */
  readonly headline: readonly Claim[]
  readonly parts: readonly ClaimOf<'figure'>[]
  /** Total, exports, imports and balance, newest period first; unknown ones are left out. */
  readonly trade: readonly RegionFigure[]
  /** The periods in which other regions have a total and this one has none. */
  readonly silent: readonly string[]
  readonly growth: readonly RegionGrowth[]
  /** Of printed totals: one that was itself added up has nothing to be checked against. */
  readonly reconciliations: readonly Reconciliation[]
  /** The year of the members' figures. */
  readonly period: string
  readonly members: readonly Member[]
  /** The members on the map of all provinces. */
  readonly map: Choropleth
  readonly concentration: Concentration | NoConcentration
  /** Share of the first three members, or what else can be said of the order. */
  readonly finding: ClaimOf<'top'> | null
  /** All other indicators of the map, each in its newest period with a figure. */
  readonly others: readonly RegionFigure[]
}

const TOTAL = 'dds-total'
const PARTS = ['dds-export', 'dds-import', 'dds-balance'] as const
const FLOWS = [TOTAL, 'dds-export', 'dds-import'] as const

/** Gathers what can be said of one region, or of the nation. */
export function regionProfileOf(dataset: Dataset, region: Region): RegionProfile {
  const total = indicatorOf(dataset, TOTAL)
  const periods = periodsOf(dataset, total, 'region')
  const known = periods.filter((period) => isKnown(figureOf(dataset, total, region.id, period).quantity))
  const newest = known.findLast((period) => figureOf(dataset, total, region.id, period).origin === 'observation')
  const headlined = newest ?? known.at(-1)
  const period = periodsOf(dataset, total, 'province').at(-1) ?? ''
  const map = provinceMap(dataset, total, period)
  const members = membersOf(dataset, region, map)
  const concentration = concentrationOf(
    {
      ...map.slice,
      figures: members.map(({ cell }) => cell.figure),
      members: members.map(({ place }) => [place.code]),
    },
    untraced(figureOf(dataset, total, region.id, period)),
  )
  return {
    region,
    headline: headlined === undefined ? [] : headlineOf(dataset, total, region, headlined),
    parts:
      headlined === undefined
        ? []
        : PARTS.map((id) => figureClaim(figureOf(dataset, indicatorOf(dataset, id), region.id, headlined))),
    trade: known
      .toReversed()
      .flatMap((year) => [TOTAL, ...PARTS].map((id) => regionFigure(dataset, indicatorOf(dataset, id), region, year))),
    silent: periods.filter((year) => !known.includes(year)),
    growth: growthsOf(dataset, region, known),
    reconciliations: reconcile(dataset).filter((row) => row.place === region.id && isPrinted(dataset, row)),
    period,
    members,
    map,
    concentration,
    finding: findingOf(concentration, region),
    others: dataset.indicators
      .filter(({ id, mapped }) => mapped && id !== TOTAL && !PARTS.some((part) => part === id))
      .flatMap((indicator) => newestFigure(dataset, indicator, region) ?? []),
  }
}

function isPrinted(dataset: Dataset, { indicator, place, period }: Reconciliation): boolean {
  return dataset.ledger.get(observationKey(indicator, place, period))?.status !== 'derived'
}

/** Every province in one period, classified as on the map. */
export function provinceMap(dataset: Dataset, indicator: Indicator, period: string): Choropleth {
  return choropleth(
    slice(dataset, indicator, period, 'province'),
    { indicator, method: 'own', thresholds: indicator.breaks },
    untraced(figureOf(dataset, indicator, 'CN', period)),
  )
}

/** Figure, rank among the regions of its scheme where it has one, share of the nation, and how it was derived. */
function headlineOf(dataset: Dataset, indicator: Indicator, region: Region, period: string): readonly Claim[] {
  if (region.scheme === 'nation') return [figureClaim(figureOf(dataset, indicator, region.id, period))]
  const look = (id: string) => untraced(figureOf(dataset, indicator, id, period))
  const scheme = schemes.find(
    (ids) => ids.some((id) => id === region.id) && ids.every((id) => isKnown(look(id).quantity)),
  )
  const regions = scheme ?? [region.id]
  const cut: Slice = {
    indicator,
    period,
    level: 'region',
    figures: regions.map(look),
    members: regions.map((id) => dataset.regions.find((row) => row.id === id)?.members ?? []),
  }
  const map = choropleth(cut, { indicator, method: 'own', thresholds: indicator.breaks }, look('CN'))
  const cell = map.cells.find(({ place }) => place === region.id)
  return cell === undefined ? [] : cellClaims(cell, map).filter(({ kind }) => scheme !== undefined || kind !== 'rank')
}

function regionFigure(dataset: Dataset, indicator: Indicator, region: Region, period: string): RegionFigure {
  const sourced = sourcedFigure(dataset, indicator, region.id, period)
  const hasShare = region.scheme !== 'nation' && indicator.additive && indicator.midpoint === null
  const isShare = indicator.measure === 'share'
  return {
    ...sourced,
    share: hasShare && !isShare ? shareOf(sourced.figure, figureOf(dataset, indicator, 'CN', period)) : null,
  }
}

function newestFigure(dataset: Dataset, indicator: Indicator, region: Region): RegionFigure | null {
  const periods = [...periodsOf(dataset, indicator, 'province'), ...periodsOf(dataset, indicator, 'region')]
  const period = [...new Set(periods)]
    .sort()
    .findLast((year) => isKnown(figureOf(dataset, indicator, region.id, year).quantity))
  return period === undefined ? null : regionFigure(dataset, indicator, region, period)
}

/** From the last known period but one to the last; none where fewer than two are known. */
function growthsOf(dataset: Dataset, region: Region, known: readonly string[]): readonly RegionGrowth[] {
  const [from, to] = known.slice(-2)
  if (from === undefined || to === undefined) return []
  return FLOWS.map((id) => {
    const indicator = indicatorOf(dataset, id)
    const start = sourcedFigure(dataset, indicator, region.id, from)
    const end = sourcedFigure(dataset, indicator, region.id, to)
    return {
      indicator,
      start,
      end,
      printed: end.figure.growth,
      computed: growthOf(indicator, start.figure, end.figure),
    }
  })
}

/** The share of the first three members, where it is certain which they are. */
function findingOf(concentration: Concentration | NoConcentration, region: Region): ClaimOf<'top'> | null {
  if (concentration.kind === 'none') return null
  const { indicator: measure, period, top } = concentration
  const three = top.find(({ count, isCut }) => count === 3 && isCut)
  if (three === undefined) return null
  return { kind: 'top', measure, period, places: three.places, of: region.id, percent: three.percent }
}
