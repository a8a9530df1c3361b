import type { ProfileClaimOf } from '@/data/claims/profile-claim'
import type { Dataset, Indicator, Observation, Place, Practice } from '@/data/facts/dataset'
import { indicatorOf, observationKey, sourceOf } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { untraced } from '@/data/facts/figure'
import { formulas, inputsOf } from '@/data/facts/formula'
import { figureOf } from '@/data/facts/lookup'
import type { Citation } from '@/data/facts/provenance'
import { citationsOf, sourcesOfIndicator } from '@/data/facts/provenance'
import type { Quantity } from '@/data/facts/quantity'
import { isKnown } from '@/data/facts/quantity'
import type { LocalGroup } from './base'
import { localGroups } from './base'
import type { Comparators } from './comparators'
import { comparatorsOf } from './comparators'
import { latestStatistics } from './latest-statistics'
import type { Position } from './position'
import { notableOf, positionOf, stepOf } from './position'
import type { Profile } from './province'
import { profileOf } from './province'
import type { RegionalTrend, Trend } from './trends'
import { contextOf, trendsOf } from './trends'

/** All that the page of one place says beyond its profile. */
export type ProfileDetails = {
  readonly profile: Profile
  /** By indicator, for every key figure. */
  readonly positions: ReadonlyMap<string, Position>
  readonly revisions: ReadonlyMap<string, readonly Revision[]>
  /** The note of the row behind a key figure, by indicator. */
  readonly notes: ReadonlyMap<string, Observation>
  /** The inputs of derived key figures, by `indicator/input/place or nation`. */
  readonly inputs: ReadonlyMap<string, Figure>
  readonly notables: readonly ProfileClaimOf<'notable'>[]
  readonly trends: readonly Trend[]
  readonly context: readonly RegionalTrend[]
  readonly steps: readonly ProfileClaimOf<'step' | 'lead'>[]
  readonly local: readonly LocalGroup[]
  readonly practices: readonly Practice[]
  readonly comparators: Comparators
}

/** Gathers everything that the page of a place says. `releases` are the frozen states of the tables, oldest first. */
export function profileDetails(dataset: Dataset, place: Place, releases: readonly FrozenData[]): ProfileDetails {
  const board = latestStatistics(dataset)
  const profile = profileOf(dataset, place)
  const hasSeries = profile.headline.length > 0
  const positions = profile.figures.flatMap(({ indicator }) => {
    const entry = board.entries.get(indicator.id)
    return (entry === undefined ? null : positionOf(board, entry, place.code)) ?? []
  })
  return {
    profile,
    positions: new Map(positions.map((position) => [position.indicator.id, position])),
    revisions: new Map(
      profile.figures.map(({ indicator, cell }) => [indicator.id, revisionsOf(releases, cell.figure)]),
    ),
    notes: new Map(profile.figures.flatMap(({ cell }) => noteOf(dataset, cell.figure))),
    inputs: new Map(profile.figures.flatMap(({ indicator, period }) => inputsIn(dataset, indicator, place, period))),
    notables: hasSeries ? notableOf(board, place.code) : [],
    trends: trendsOf(board, place.code),
    context: contextOf(board, place.code),
    steps: dataset.lists.gap.flatMap((id) => stepOf(board, id, place.code) ?? []),
    local: localGroups(dataset, place.code),
    practices: dataset.practices.filter((practice) => practice.place === place.code),
    comparators: comparatorsOf(board, place.code),
  }
}

function noteOf(dataset: Dataset, { indicator, place, period }: Figure): readonly (readonly [string, Observation])[] {
  const row = dataset.ledger.get(observationKey(indicator, place, period))
  return row === undefined || row.note_zh === null ? [] : [[indicator, row]]
}

function inputsIn(
  dataset: Dataset,
  { id }: Indicator,
  place: Place,
  period: string,
): readonly (readonly [string, Figure])[] {
  const formula = formulas[id]
  if (formula === undefined) return []
  return inputsOf(formula).map(({ indicator, of }) => {
    const figure = figureOf(dataset, indicatorOf(dataset, indicator), of === 'nation' ? 'CN' : place.code, period)
    return [`${id}/${indicator}/${of}`, untraced(figure)]
  })
}

/** Everything that the page of a place cites, in reading order; a source may come several times. */
export function profileCitations(dataset: Dataset, details: ProfileDetails): readonly Citation[] {
  const { profile, trends, context, local, practices } = details
  const rows = [
    ...profile.bases,
    ...local.flatMap(({ measures }) => measures.flatMap(({ figures }) => figures)),
    ...practices,
  ]
  return [
    ...profile.figures.flatMap(({ citations }) => citations),
    ...trends.flatMap(({ indicator }) =>
      indicator.origin === 'counted' ? [] : sourcesOfIndicator(dataset, indicator),
    ),
    ...context.flatMap(({ growth: { measure, place, from, to } }) =>
      [from, to].flatMap((period) =>
        citationsOf(dataset, figureOf(dataset, indicatorOf(dataset, measure), place, period)),
      ),
    ),
    ...profile.zones.map(({ zone }) => ({ source: sourceOf(dataset, zone.source), locators: [] })),
    ...rows.map(({ source, locator }) => ({ source: sourceOf(dataset, source), locators: [locator] })),
  ]
}

/** A frozen state of the tables, and its day. */
export type FrozenData = { readonly id: string; readonly date: string; readonly dataset: Dataset }

/** A release in which a figure first stood, or stood otherwise than before. */
export type Revision = { readonly release: string; readonly date: string; readonly quantity: Quantity }

/**
 * The history of one figure through the releases, oldest first: where it first appears, and every release in which it
 * is another. A figure that was never otherwise has one entry; one that no release holds, none.
 */
export function revisionsOf(
  releases: readonly FrozenData[],
  { indicator, place, period }: { readonly indicator: string; readonly place: string; readonly period: string },
): readonly Revision[] {
  const history = releases.flatMap(({ id, date, dataset }) => {
    const row = dataset.indicators.find((candidate) => candidate.id === indicator)
    if (row === undefined) return []
    return [{ release: id, date, quantity: figureOf(dataset, row, place, period).quantity }]
  })
  const first = history.findIndex(({ quantity }) => isKnown(quantity))
  if (first === -1) return []
  return history.slice(first).filter((one, i, all) => i === 0 || !isSame(one.quantity, all[i - 1]?.quantity))
}

function isSame(a: Quantity, b: Quantity | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
