import type { Claim, ClaimOf } from '@/data/claims/claim'
import { cellClaims, figureClaim } from '@/data/claims/claim'
import type { Dataset, Indicator, Place, Region } from '@/data/facts/dataset'
import { headlineIndicator, indicatorsIn, observationKey, placeOf } from '@/data/facts/dataset'
import { shareOf, untraced } from '@/data/facts/figure'
import { figureOf } from '@/data/facts/lookup'
import { periodsOf } from '@/data/facts/period'
import type { SourcedFigure } from '@/data/facts/provenance'
import { sourcedFigure } from '@/data/facts/provenance'
import type { Quantity } from '@/data/facts/quantity'
import { isKnown } from '@/data/facts/quantity'
import type { Reconciliation } from '@/data/facts/reconcile'
import { reconcile } from '@/data/facts/reconcile'
import type { Slice } from '@/data/facts/slice'
import { schemes, slice } from '@/data/facts/slice'
import type { Choropleth, MappedPlace } from '@/data/map/choropleth'
import { byRank, choropleth, ownClasses } from '@/data/map/choropleth'
import type { Concentration, NoConcentration } from '@/data/statistics/concentration'
import { concentrationOf } from '@/data/statistics/concentration'
import type { Growth } from '@/data/statistics/growth'
import { growthOf } from '@/data/statistics/growth'
import type { Rank } from '@/data/statistics/ranking'
import { rank } from '@/data/statistics/ranking'

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

/** Gathers what can be said of one region, or of the nation. */
export function regionProfileOf(dataset: Dataset, region: Region): RegionProfile {
  const total = headlineIndicator(dataset)
  const trade = indicatorsIn(dataset, 'headline')
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
        : trade.slice(1).map((indicator) => figureClaim(figureOf(dataset, indicator, region.id, headlined))),
    trade: known
      .toReversed()
      .flatMap((year) => trade.map((indicator) => regionFigure(dataset, indicator, region, year))),
    silent: periods.filter((year) => !known.includes(year)),
    growth: growthsOf(dataset, region, known),
    reconciliations: reconcile(dataset).filter((row) => row.place === region.id && isPrinted(dataset, row)),
    period,
    members,
    map,
    concentration,
    finding: findingOf(concentration, region),
    others: dataset.indicators
      .filter((indicator) => indicator.mapped && !trade.includes(indicator))
      .flatMap((indicator) => newestFigure(dataset, indicator, region) ?? []),
  }
}

function isPrinted(dataset: Dataset, { indicator, place, period }: Reconciliation): boolean {
  return dataset.ledger.get(observationKey(indicator, place, period))?.status !== 'derived'
}

/** Every province in one period, classified as on the map. */
function provinceMap(dataset: Dataset, indicator: Indicator, period: string): Choropleth {
  return choropleth(
    slice(dataset, indicator, period, 'province'),
    ownClasses(indicator),
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
  const map = choropleth(cut, ownClasses(indicator), look('CN'))
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
  return indicatorsIn(dataset, 'growth').map((indicator) => {
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

/** One province of a region: where it stands in the nation, and where among the members. */
export type Member = {
  readonly place: Place
  /** Figure, rank and share in the nation. */
  readonly cell: MappedPlace
  readonly rank: Rank | null
  /** Percent of the region's own figure. */
  readonly share: Quantity
}

/** The members of a region on a map of all provinces, from the first rank to the last. */
function membersOf(dataset: Dataset, region: Region, map: Choropleth): readonly Member[] {
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
