import type { Claim, ClaimOf } from '@/data/claims/claim'
import { cellClaims, figureClaim } from '@/data/claims/claim'
import type { Dataset, Indicator, Place } from '@/data/facts/dataset'
import { headlineIndicator, indicatorsIn } from '@/data/facts/dataset'
import { figureOf } from '@/data/facts/lookup'
import { periodsOf } from '@/data/facts/period'
import { sitesOf } from '@/data/facts/placed-sites'
import type { Citation } from '@/data/facts/provenance'
import { citationsOf } from '@/data/facts/provenance'
import { isKnown } from '@/data/facts/quantity'
import type { PlacedBase, PlacedZone } from '@/data/facts/sites'
import { isActive } from '@/data/facts/sites'
import { slice } from '@/data/facts/slice'
import type { MappedPlace } from '@/data/map/choropleth'
import { choropleth, ownClasses } from '@/data/map/choropleth'

/** One figure of a place with its rank and share, as the newest period of its indicator gives it. */
export type KeyFigure = {
  readonly indicator: Indicator
  readonly period: string
  readonly cell: MappedPlace
  readonly citations: readonly Citation[]
}

/** What is known of one place. `headline` and `parts` are empty where the reports give it no series. */
export type Profile = {
  readonly place: Place
  readonly headline: readonly Claim[]
  readonly parts: readonly ClaimOf<'figure'>[]
  readonly figures: readonly KeyFigure[]
  /** Those that a picture of the place shows; the longest shows all. */
  readonly pictured: readonly KeyFigure[]
  readonly bases: readonly PlacedBase[]
  readonly zones: readonly { readonly zone: PlacedZone; readonly active: boolean }[]
}

/** Gathers what can be said of one place. */
export function profileOf(dataset: Dataset, place: Place): Profile {
  const total = keyFigure(dataset, headlineIndicator(dataset), place)
  const sites = sitesOf(dataset)
  const hasSeries = total !== null && isKnown(total.cell.figure.quantity)
  const zoneCount = dataset.indicators.find(({ counts }) => counts === 'zones')
  const latestYear = zoneCount === undefined ? '' : (periodsOf(dataset, zoneCount, 'province').at(-1) ?? '')
  const figures = dataset.indicators
    .filter((indicator) => indicator.mapped)
    .flatMap((indicator) => keyFigure(dataset, indicator, place) ?? [])
    .filter(({ cell }) => isKnown(cell.figure.quantity))
  return {
    place,
    headline: hasSeries ? total.claims : [],
    parts: hasSeries
      ? indicatorsIn(dataset, 'headline')
          .slice(1)
          .map((indicator) => figureClaim(figureOf(dataset, indicator, place.code, total.period)))
      : [],
    figures,
    pictured: dataset.lists.picture.flatMap((id) => figures.filter(({ indicator }) => indicator.id === id)),
    bases: sites.bases.filter((base) => base.place === place.code),
    zones: sites.zones
      .filter((zone) => zone.place === place.code)
      .map((zone) => ({ zone, active: isActive(zone, latestYear) })),
  }
}

function keyFigure(
  dataset: Dataset,
  indicator: Indicator,
  place: Place,
): (KeyFigure & { readonly claims: readonly Claim[] }) | null {
  const period = periodsOf(dataset, indicator, 'province').at(-1)
  if (period === undefined) return null
  const map = choropleth(
    slice(dataset, indicator, period, 'province'),
    ownClasses(indicator),
    figureOf(dataset, indicator, 'CN', period),
  )
  const cell = map.cells.find((candidate) => candidate.place === place.code)
  if (cell === undefined) return null
  return {
    indicator,
    period,
    cell,
    citations: citationsOf(dataset, figureOf(dataset, indicator, place.code, period)),
    claims: cellClaims(cell, map),
  }
}
